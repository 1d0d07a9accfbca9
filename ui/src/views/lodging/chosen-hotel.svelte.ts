// Which hotel is looked at: its blocks and its rooming lists are two pages of one folder.
class ChosenHotel {
  id = $state("");

  /** The chosen one as long as it is there, or else the first whose rooms are known, or else the first. */
  among<Row extends { id: string; rooms: number }>(rows: readonly Row[]): Row | undefined {
    return rows.find(({ id }) => id === this.id) ?? rows.find(({ rooms }) => rooms > 0) ?? rows[0];
  }
}

export const chosenHotel = new ChosenHotel();
