//! Puts guests into hotel rooms: a problem in, an assignment with its bound out. Knows no forum, no database and no clock.
