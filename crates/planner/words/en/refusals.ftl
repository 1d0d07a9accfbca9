# Why the program said no: what happened, what is safe, what to do. One message for each kind of refusal.

refused-not-found = This { $what } is not in the forum, or not any more. Nothing was changed; check the name or choose another.
refused-invalid =
    { $problem ->
        [empty] The field “{ $field }” must be filled in. Nothing was changed.
        [too_long] The text in “{ $field }” is too long. Nothing was changed; shorten it.
        [control_characters] The text in “{ $field }” holds characters that cannot be shown. Nothing was changed; type it again.
        [not_a_date] “{ $field }” is not a day of the calendar. Nothing was changed.
        [not_a_time] “{ $field }” is not a time of day. Nothing was changed; write it like 14:30.
        [ends_before_start] The end comes before the start. Nothing was changed.
        [end_without_start] There is an end without a start. Nothing was changed; give the start too.
        [no_day] No day of the series lies up to “{ $field }”. Nothing was changed; choose a later one.
        [one_only] Give one of them only: “{ $field }” or what stands beside it, not both. Nothing was changed.
        [out_of_range] “{ $field }” lies outside what is possible. Nothing was changed.
        [not_a_picture] This is no picture in PNG or JPEG, or not of the kind it says. Nothing was changed; choose a PNG or JPEG file.
        [picture_too_large] This picture is larger than 512 KiB or 4,096 pixels on a side. Nothing was changed; make it smaller and try again.
        [does_not_match] What was typed in “{ $field }” is not the name shown. Nothing was changed; type the name exactly as it stands there.
       *[other] “{ $field }” was not accepted ({ $problem }). Nothing was changed.
    }
refused-space-double-booked = { $space } is taken by { $holder }, { $starts } to { $ends }. Nothing was changed; choose another room or another time, or place a hold.
refused-room-taken = Room { $room } is taken by { $holder } from { $from } to { $to }. Nothing was changed; choose another room, let the two share it, or change places.
refused-not-of-this-hotel = { $name } belongs to { $own }, not to { $hotel }. Nothing was changed; choose one of the same hotel.
refused-block-full = { $block } has no { $room_type } left on { $nights }. Nothing was changed; take another type, or allow more on these nights and say why.
refused-time-does-not-exist = The clocks in { $zone } jump over { $local }. Nothing was changed; choose a time before or after the jump.
refused-time-is-doubled = In { $zone } the clock shows { $local } twice that night. Nothing was changed; say which of the two is meant.
refused-unknown-zone = { $zone } is not a time zone this program knows. Choose one from the list, such as Europe/Madrid.
refused-still-in-use = { $name } is still needed by { $by }. Nothing was changed; take it out there first.
refused-several-of-name = More than one is called { $name }: { $keys }. Say its number instead of the name. Nothing was changed.
refused-already-there = { $name } is already there. Nothing was changed.
refused-named-twice = “{ $name }” was named twice. Nothing was changed; name each thing once, and two different ones to let them change places.
refused-nothing-to-undo = There is nothing to undo.
refused-nothing-to-redo = There is nothing to redo.
refused-conflict-gone = This conflict is gone, set aside already, or stands differently now. Nothing was changed; look at the list again.
refused-later-changes = Later changes stand in the way: { $entries }. Nothing was changed; undo those first, the newest one first.
refused-read-only = This is a read-only look. Nothing was changed; open the file for work once its holder has closed it.
refused-no-forum-open = No forum is open. Open one or begin a new one.
refused-held-elsewhere = { $named ->
        [no] Another program has this forum open. The file is safe and was not touched; close that program, or take a read-only look.
       *[other] { $who } has this forum open on { $host } since { $since }. The file is safe and was not touched; ask them to close it, or take a read-only look.
    }
refused-damaged = This forum file is damaged. It was not touched; open your latest copy, and keep this file for whoever repairs it.
refused-incomplete = This forum file was not copied completely. It was not touched; copy it again from where it came.
refused-foreign = This file is not a forum. It was not touched; choose a file that ends in .forum.
refused-newer-version = This forum was saved by a newer version of Attaché. It was not touched; update Attaché to open it.
refused-empty-file = This file is empty. It was not touched; copy it again from where it came.
refused-not-a-plain-file = This is not a plain file, but a folder, a link or a device. It was not touched; choose the forum file itself.
refused-file-missing = The file is no longer where it was. If it was on a stick or a drive, connect it and try again.
refused-file-replaced = Another program replaced the forum file while it was open. What you see was not written into the new file; save a copy now, then open the file again.
refused-disk-full = The disk is full. The change was not made and everything before it is safe; free some space and try again.
refused-exists = A file of this name is already there and was left as it is. Choose another name.
refused-network-drive = This file lies on a network drive, where a forum cannot be kept safe. It was not touched; copy it to this computer and open the copy.
refused-folder-not-writable = Nothing can be written into { $folder }: it is no folder, or this user may not write there. What was there before is as it was; choose another folder.
refused-unknown-command = This program does not know the command { $name }. Nothing was changed.
refused-malformed = The command could not be read: { $detail }. Nothing was changed.
refused-not-a-problem = This is no scheduling problem that can be solved: { $detail }. Nothing was written; put the document right and try again.
refused-cancelled = Cancelled. Nothing was changed.
refused-broken = Something went wrong inside the program ({ $doing }). The forum file is as it was after the last saved change; save a copy and restart Attaché.
refused-unknown-airport = No airport has the code “{ $code }”. Search by city or name, or add a place of your own. Nothing was changed.
refused-way-unknown = How long it takes from { $from } to { $to } is not known and cannot be estimated. Enter the minutes for this way, or the time of the drop-off. Nothing was changed.
refused-purged = This change cannot be taken back: its contents were purged. Nothing was changed.
refused-unreadable = { $sentence }
refused-nothing-staged = No file is waiting to be brought in. Choose one first.
refused-import-unconfirmed = { $what ->
        [headings] No row of this list holds headings this program knows. Nothing was stored; say which row holds them, or that the list has none.
        [date_convention] The dates of this list can be read in two ways. Nothing was stored; say whether it writes the day or the month first.
       *[other] No column of this list says what its rows are about. Nothing was stored; say which column holds the name.
    }
refused-series-day-taken = On { $day }, { $space } is taken by { $holder }. None of the days was changed; choose another room or other hours, or leave that day out.
refused-not-a-hold = “{ $name }” is not a hold, or its time is over. Nothing was changed; only holds stand in line for a room.
refused-not-behind-hold = “{ $name }” does not wait behind “{ $hold }” for the same room and time. Nothing was changed; only a hold that stands behind can ask for a decision.
refused-space-inside-itself = A room cannot be a part of itself or of one of its own parts. Nothing was changed; choose another room around it.
refused-not-called = { $delegation ->
        [none] { $name } is not the person who was called. Nothing was changed; call { $name } too, or leave the name out.
       *[other] { $name } is not in the delegation of { $delegation }. Nothing was changed; put { $name } into it, call { $name } alone, or leave the name out.
    }
refused-not-a-side = { $name } is no side of “{ $meeting }”. Nothing was changed; add { $name } to its sides first.
refused-two-sides-needed = “{ $name }” would be left with one side. Nothing was changed; add another side first, or withdraw the request.
refused-not-the-principal = { $name } is not whom { $delegation } sends to this meeting. Nothing was changed; name { $name } as the principal of that side, or give another function.
refused-meeting-not-placed = “{ $name }” has no time yet. Nothing was changed; place it first, or leave it out.
refused-meeting-is-over = “{ $name }” is over: what came of it was entered. Nothing was changed; change its status first if that was a mistake.
refused-meeting-is-off = “{ $name }” was declined, withdrawn or called off. Nothing was changed; change its status first if it took place all the same.
refused-answer-missing = { $delegation } has not accepted “{ $name }”. Nothing was changed; enter its answer first, or leave the meeting out.
refused-serves-another = { $name } works for { $delegation } alone, which is not in this meeting. Nothing was changed; choose somebody else, or change for whom { $name } works.
refused-not-assigned = { $name } does not serve “{ $meeting }”. Nothing was changed.
refused-session-is-off = “{ $name }” was cancelled. Nothing was changed; let it take place again first, or book the room for something else.
refused-nothing-to-publish = Nobody's days differ from issue { $number }. Nothing was changed; publish it all the same if a new number is wanted.
refused-nothing-to-send = { $number ->
        [none] Nobody is to sleep at { $hotel } yet, so there is nothing to tell it. Nothing was changed; enter a stay there first.
       *[other] { $hotel } knows all of it: nothing changed since rooming list { $number }. Nothing was changed; send it all the same if the hotel asked for it again.
    }
refused-not-for-audience = This document is not made for { $audience }. Choose one of its readers; attache papers lists them.
refused-field-withheld = { $audience } may not be given { $field }, not even where somebody asks for it. Leave it out.
