//! Synthetic forums.
