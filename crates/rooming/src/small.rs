//! Settles what is small enough to try everything.
