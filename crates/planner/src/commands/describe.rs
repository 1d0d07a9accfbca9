//! Writes the list of commands as TypeScript, so that a screen that sends a wrong field does not compile.

use super::{Progress, describe_all};
use crate::refusal::Refusal;
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::{Config, TS, TypeVisitor};

/// The whole of `ui/src/api/generated/api.ts`.
pub fn typescript() -> String {
    let mut all = Describe::new();
    describe_all(&mut all);
    all.visit::<Refusal>();
    all.visit::<Progress>();
    let mut text = String::from("// Written from the list of commands in crates/planner; do not edit.\n");
    text.push_str("// UPDATE_GENERATED=1 cargo test -p attache-tests --test stories typescript\n\n");
    for declaration in all.types.values() {
        text.push_str(declaration);
    }
    text.push_str("/** Every command: what goes in, what comes out. */\nexport interface Commands {\n");
    for (name, line) in &all.commands {
        text.push_str(&format!("  {name}: {line};\n"));
    }
    text.push_str("}\nexport type CommandName = keyof Commands;\n");
    text
}

/// Collects the types that commands use.
pub struct Describe {
    config: Config,
    seen: BTreeSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: BTreeMap<&'static str, String>,
}

impl Describe {
    fn new() -> Self {
        Self {
            config: Config::new().with_large_int("number"),
            seen: BTreeSet::new(),
            types: BTreeMap::new(),
            commands: BTreeMap::new(),
        }
    }

    /// Adds a command.
    pub fn command<Input: TS + 'static, Output: TS + 'static>(&mut self, name: &'static str) {
        self.visit::<Input>();
        self.visit::<Output>();
        let line = format!("{{ input: {}; output: {} }}", Input::name(&self.config), Output::name(&self.config));
        self.commands.insert(name, line);
    }

    fn declare<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::ident(&self.config);
        let mut declaration = String::new();
        if let Some(docs) = T::docs() {
            declaration.push_str(docs.trim_end());
            declaration.push('\n');
        }
        let mut body = T::decl(&self.config);
        // Ids are told apart by a mark that exists only while TypeScript checks.
        if name.ends_with("Id") && body.contains("= string;") {
            body = format!("type {name} = string & {{ readonly brand?: \"{name}\" }};");
        }
        declaration.push_str(&format!("export {body}\n\n"));
        self.types.insert(name, declaration);
    }
}

impl TypeVisitor for Describe {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types with a place of their own are declared; numbers, lists and optionals are written where they stand.
        if T::output_path().is_some() {
            self.declare::<T>();
        }
    }
}
