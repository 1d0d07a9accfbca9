//! What does not fit in a plan: each rule in short stories, and the promise that looking again at what changed finds what
//! looking at everything finds.

mod any_desk;
mod any_lodging;
mod any_meetings;
mod any_plan;
mod courtesies;
mod desk;
mod late;
mod lodging;
mod meetings;
mod nights;
mod offers;
mod renewal;
mod reseating;
mod rooms;
mod suites;
mod trip;
