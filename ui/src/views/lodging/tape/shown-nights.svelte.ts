// Which nights the chart shows and how wide they are: they stay as they were when one comes back to the place.
class ShownNights {
  /** Empty: the nights of the forum and one before. */
  from = $state("");
  to = $state("");
  /** Pixels per hour; null: as wide as there is room. */
  zoom = $state<number | null>(null);
}

export const shownNights = new ShownNights();
