//! The two ways to work at the window: with the keys alone, or with the pointer, where the keys only write letters.
//!
//! A journey told with these words is walked twice, so that nothing in it needs the one or the other.

use serde_json::json;

use crate::screen::{Window, key};

/// What the hands are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    Keys,
    Pointer,
}

impl Hands {
    /// Opens a place of the rail.
    #[track_caller]
    pub fn go(self, window: &Window, place: &str) {
        let rail = format!("[data-place='{place}']");
        self.press(window, &rail);
        window.see(&format!("{rail}[aria-current='page']"));
    }

    /// Does what a button does.
    #[track_caller]
    pub fn press(self, window: &Window, button: &str) {
        match self {
            Self::Keys => {
                window.tab_to(button);
                window.press(&[key::ENTER]);
            }
            Self::Pointer => window.click(button),
        }
    }

    /// Writes into a field of the dialog that is open, in place of what it held.
    #[track_caller]
    pub fn fill(self, window: &Window, field: &str, text: &str) {
        let field = in_dialog(field);
        self.reach(window, &field);
        window.press(&[key::CONTROL, "a"]);
        window.write(text);
    }

    /// Chooses from a native list of the dialog that is open, by its words.
    #[track_caller]
    pub fn choose(self, window: &Window, list: &str, words: &str) {
        let list = in_dialog(list);
        match self {
            Self::Keys => {
                window.tab_to(&list);
                window.write(words);
                window.press(&[key::TAB]);
            }
            Self::Pointer => window.choose_words(&list, words),
        }
        window.see_chosen_words(&list, words);
    }

    /// Writes letters into a field that offers what matches, and takes the offer that says this.
    #[track_caller]
    pub fn take(self, window: &Window, field: &str, letters: &str, offer: &str) {
        self.reach(window, field);
        window.press(&[key::CONTROL, "a"]);
        window.write(letters);
        match self {
            Self::Keys => {
                window.read("[role='option']:is([aria-selected='true'], [data-highlighted])", offer);
                window.press(&[key::ENTER]);
            }
            Self::Pointer => {
                window.read("[role='option']", offer);
                window.click_one_that_says("[role='option']", offer);
            }
        }
        window.see_no("[role='option']");
    }

    /// Ticks a box.
    #[track_caller]
    pub fn tick(self, window: &Window, checkbox: &str) {
        match self {
            Self::Keys => {
                window.tab_to(checkbox);
                window.press(&[key::SPACE]);
            }
            Self::Pointer => window.click(checkbox),
        }
        window.see_checked(checkbox);
    }

    /// Chooses among a few that stand side by side, with as many steps to the right as it takes.
    #[track_caller]
    pub fn pick(self, window: &Window, within: &str, value: &str) {
        let wanted = format!("{within} input[type='radio'][value='{value}']");
        match self {
            Self::Keys => {
                window.tab_to(&format!("{within} input[type='radio']"));
                while !window.stands_on(&wanted) {
                    window.press(&[key::RIGHT]);
                }
            }
            Self::Pointer => window.click(&wanted),
        }
        window.see_checked(&wanted);
    }

    /// Opens a short list of things to do and does one of them.
    #[track_caller]
    pub fn choose_deed(self, window: &Window, menu: &str, deed: &str) {
        let deed = format!("[role='menuitem'][data-choice='{deed}']");
        self.press(window, menu);
        window.see(&deed);
        match self {
            Self::Keys => {
                window.see("[role='menu']:focus-within");
                window.walk_down_to(&deed);
                window.press(&[key::ENTER]);
            }
            Self::Pointer => window.click(&deed),
        }
    }

    /// Does something with an item of a person's day: by its key, or by its button.
    #[track_caller]
    pub fn do_with_item(self, window: &Window, item: &str, its_key: &str, its_button: &str) {
        let item = format!("article[data-item][aria-label*='{item}']");
        match self {
            Self::Keys => {
                window.tab_to("article[data-item]");
                window.press(&[key::HOME]);
                window.walk_down_to(&item);
                window.press(&[its_key]);
            }
            Self::Pointer => window.click(&format!("{item} {its_button}")),
        }
        window.see("[role='dialog']");
    }

    /// Begins something for a leg of the board: by a key on its row, or by a button beside what is told of it.
    #[track_caller]
    pub fn do_with_leg(self, window: &Window, leg: &str, its_key: &str, its_button: &str) {
        let row = format!("[data-testid='board-{leg}']");
        match self {
            Self::Keys => {
                window.tab_to("main [role='grid']");
                window.walk_to(&row);
                window.press(&[its_key]);
            }
            Self::Pointer => {
                window.click(&row);
                window.read("[data-testid='leg-facts'] h2", leg);
                window.click(its_button);
            }
        }
        window.see("[role='dialog']");
    }

    /// Sends the dialog that is open, and waits until it is gone.
    #[track_caller]
    pub fn send(self, window: &Window) {
        self.press(window, &in_dialog("[type='submit']:not([disabled])"));
        window.see_no("[role='dialog']");
    }

    /// Stands on a bar of the grid, by what its row and it are called.
    #[track_caller]
    pub fn stand_on(self, window: &Window, room: &str, title: &str) {
        match self {
            Self::Keys => {
                window.tab_to("main [role='grid']");
                window.press(&[key::CONTROL, key::HOME]);
                window.press(&[key::HOME]);
                const AT: &str = "
                    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
                    const bar = document.getElementById(id);
                    return [bar?.closest('[data-row]')?.dataset.row ?? '', bar?.dataset.bar ?? ''];
                ";
                let place = || window.ask(AT, &[]).expect("the page answers");
                for _ in 0..40 {
                    let now = place();
                    if now == json!([room, title]) {
                        return;
                    }
                    if now[0] == json!(room) {
                        window.press(&[key::CONTROL, key::RIGHT]);
                    } else {
                        window.press(&[key::DOWN]);
                        window.press(&[key::HOME]);
                    }
                }
                panic!("{title} in {room} cannot be reached with the arrow keys");
            }
            Self::Pointer => window.click(&format!("[data-row='{room}'] [data-bar='{title}']")),
        }
    }

    /// Takes the last deed back and waits until that shows.
    #[track_caller]
    pub fn undo(self, window: &Window, shown_again: &str) {
        match self {
            Self::Keys => window.press(&[key::CONTROL, "z"]),
            Self::Pointer => window.click("[data-testid='undo']:not([disabled])"),
        }
        window.see(shown_again);
    }

    #[track_caller]
    fn reach(self, window: &Window, field: &str) {
        match self {
            Self::Keys => window.tab_to(field),
            Self::Pointer => window.click(field),
        }
    }
}

fn in_dialog(selector: &str) -> String {
    format!("[role='dialog'] {selector}")
}
