# The samples, as they are offered, and what is said while a synthetic forum is made.
sample-mayoral-forum = A mayoral forum, Barcelona 2014
sample-mayoral-forum-about = The real frame of the first Mayoral Forum, filled with invented people, travel, meetings and rooms. Six things do not fit, from a car that comes too late for a courtesy call to a room held twice: find them.
sample-congress = A world congress, Montréal 2018
sample-congress-about = A published programme with its rooms, exactly as announced, and a few invented guests to hold itineraries for.
sample-summit = A summit of mayors, Vatican City 2016
sample-summit-about = Bodies and office holders as public sources name them: a list of participants to work from, and nothing invented.

generated-transfers = transfers
generated-delegations = delegations
generated-people = people
generated-rooms = rooms
generated-closures = closures
generated-sessions = sessions
generated-meetings = meetings
generated-staff = interpreters and note-takers
generated-bookings = room bookings
generated-travel = travel
generated-stays = stays
generated-lodging = hotels
