//! What a user lives through, told from the outside.
//!
//! Each file is one subject and begins with two sentences for a reader who knows forums but not Rust. All stories use
//! the forum in a box (`tests/support`), its own clock and its own randomness; none needs a network, a locale or the
//! machine's time zone.

mod any_lodging;
mod any_operation;
mod any_room_tree;
mod any_sequence;
mod assigning_rooms;
mod booking_rooms;
mod command_line;
mod desk_rules;
mod document_languages;
mod documents;
mod every_word;
mod finding;
mod finding_rooms;
mod held_files;
mod history_and_undo;
mod holds;
mod importing;
mod importing_again;
mod importing_alike;
mod importing_bookings;
mod importing_by_script;
mod importing_passes;
mod importing_requests;
mod importing_rooms;
mod invitations;
mod killed;
mod languages;
mod laying_out;
mod lodging;
mod lodging_conflicts;
mod meeting_conflicts;
mod meeting_matrix;
mod meeting_papers;
mod meeting_requests;
mod meeting_staff;
mod mending;
mod moving_several;
mod names_and_texts;
mod needs_and_purge;
mod older_files;
mod opening_hours_and_closures;
mod places;
mod places_and_ways;
mod placing;
mod precedence;
mod programme;
mod programme_import;
mod protocol;
mod purging_the_past;
mod refused_files;
mod reseating;
mod rooming_lists;
mod series;
mod solving;
mod telling;
mod the_door;
mod timelines;
mod times;
mod travel;
mod venues_and_spaces;
