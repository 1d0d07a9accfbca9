//! Files brought into the forum in a box, as the screens and scripts bring them.

use crate::ForumInABox;
use attache_planner::Refusal;
use base64::Engine;
use serde_json::{Value, json};

impl ForumInABox {
    /// Stages a file; fails unless it can be read. Answers the staging list.
    #[track_caller]
    pub fn stages(&mut self, name: &str, content: impl AsRef<[u8]>) -> Value {
        self.stages_as(name, content, json!({}))
    }

    /// Stages a file with what is known about it.
    #[track_caller]
    pub fn stages_as(&mut self, name: &str, content: impl AsRef<[u8]>, known: Value) -> Value {
        self.does("stage_import", letter(name, content.as_ref(), known))
    }

    /// Stages a file that cannot be read; answers why not.
    #[track_caller]
    pub fn cannot_stage(&mut self, name: &str, content: impl AsRef<[u8]>) -> Refusal {
        self.refuses("stage_import", letter(name, content.as_ref(), json!({})))
    }

    /// Stages a file and accepts what can be accepted by itself; answers what the import did.
    #[track_caller]
    pub fn brings(&mut self, name: &str, content: impl AsRef<[u8]>) -> Value {
        self.stages(name, content);
        self.does("accept_import", json!({}))["result"].clone()
    }
}

fn letter(name: &str, content: &[u8], known: Value) -> Value {
    let content = base64::engine::general_purpose::STANDARD.encode(content);
    let mut letter = json!({ "name": name, "content": content });
    if let (Some(letter), Some(known)) = (letter.as_object_mut(), known.as_object()) {
        letter.extend(known.clone());
    }
    letter
}

/// The rows of a staging list.
#[track_caller]
pub fn rows(view: &Value) -> &Vec<Value> {
    view["rows"].as_array().expect("rows")
}

/// What would come of each row of a staging list.
#[track_caller]
pub fn outcomes(view: &Value) -> Vec<&str> {
    rows(view).iter().filter_map(|row| row["what"].as_str()).collect()
}

/// What is said about a row, by the words of it.
#[track_caller]
pub fn words_of(row: &Value) -> Vec<&str> {
    row["problems"].as_array().expect("problems").iter().filter_map(|problem| problem["word"].as_str()).collect()
}
