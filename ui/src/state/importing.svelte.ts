// Whether a list or a booking is being brought in: asked for from the palette and from the places that hold lists.
class Importing {
  open = $state(false);

  ask(): void {
    this.open = true;
  }
}

export const importing = new Importing();
