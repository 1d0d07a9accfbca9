// The people looked at last, kept while the window is open and forgotten with it.
import type { PersonId } from "../../api/generated/api";
import { remembered } from "./choosing";

class Recent {
  people: readonly PersonId[] = $state.raw([]);

  look(person: PersonId): void {
    if (this.people[0] !== person) this.people = remembered(this.people, person);
  }
}

export const recent = new Recent();
