# كلمات الوثائق بالعربية.

language-name = العربية
own-digits = ٠١٢٣٤٥٦٧٨٩

itinerary-of = برنامج زيارة { $name }
calendar-name = { $name }: { $forum }
labelled = { $label }: { $value }
labelled-below = { $label }:
listing = { $first }، { $second }

# الأيام والأوقات
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-short-1 = الاثنين
weekday-short-2 = الثلاثاء
weekday-short-3 = الأربعاء
weekday-short-4 = الخميس
weekday-short-5 = الجمعة
weekday-short-6 = السبت
weekday-short-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
day-of-month = { $day }
date-long = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-without-year = { $day } { $month }
date-short = { $weekday } { $day } { $month }
date-range = من { $from } إلى { $to }
zone = بتوقيت { $city }، { $offset }
zone-day = بتوقيت { $city } ({ $zone })، { $offset }
zone-note = جميع الأوقات بالتوقيت المحلي لكل مكان. توقيت { $city } عند افتتاح المنتدى هو { $offset }.
zone-note-home = جميع الأوقات بالتوقيت المحلي لكل مكان. توقيت { $city } عند افتتاح المنتدى هو { $offset }؛ ويظهر توقيت { $home } باللون الرمادي.
zone-these-dates = فارق التوقيت في تواريخ هذه الرزنامة
clocks-change = تتغيّر الساعة في هذا اليوم.
home-time = { $time } في { $city }
home-time-day = { $day } { $time } في { $city }
time-range = من { $from } إلى { $to }
end-open = لم يُعلن وقت الانتهاء
time-open = لم يُعلن الوقت
ends-on = ينتهي { $day }
hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
duration = { $hours } و{ $minutes }

# الحالة
status-tentative = بانتظار التأكيد
status-cancelled = { $kind ->
    [flight] مُلغاة
    [train] مُلغاة
    [road] مُلغاة
    [ferry] مُلغاة
    [courtesy_call] مُلغاة
    [working_meal] مُلغاة
    [signing] مُلغاة
   *[other] مُلغى
}
cancelled-title = { $kind ->
    [flight] مُلغاة
    [train] مُلغاة
    [road] مُلغاة
    [ferry] مُلغاة
    [courtesy_call] مُلغاة
    [working_meal] مُلغاة
    [signing] مُلغاة
   *[other] مُلغى
}: { $title }

# السفر
leg-flight = رحلة جوية
leg-train = رحلة بالقطار
leg-road = رحلة برية
leg-ferry = رحلة بالعبّارة
from-to = من { $from } إلى { $to }
departure = المغادرة
arrival = الوصول
arrival-in = الوصول إلى { $city }
departed = المغادرة من { $city }: { $day }، { $time }
leg-duration = المدة
booking-reference = رقم الحجز
seat = المقعد

transfer = انتقال بالسيارة
pick-up = نقطة الانطلاق
drop-off = الوجهة
sign = اللافتة
met-by = في الاستقبال
vehicle = المركبة
driver = السائق

# الإقامة
stay = الفندق
night = مبيت
check-out = مغادرة
night-of = الليلة { $night } من { $count }
nights = { $count ->
    [zero] بلا مبيت
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $count } ليالٍ
    [many] { $count } ليلة
   *[other] { $count } ليلة
}
stay-dates = التواريخ
stay-range = من { $from } إلى { $to }، { $nights }
room-type = نوع الغرفة
room-number = رقم الغرفة
confirmation-number = رقم التأكيد

# البرنامج والاجتماعات
session = البرنامج
room-and-place = { $room }، { $place }
attendance = الحضور
attends-in-person = حضوري
attends-hybrid = حضوري أو عن بُعد
your-part = دوركم
part-chair = { $gender ->
    [feminine] رئيسة الجلسة
    [masculine] رئيس الجلسة
   *[unsaid] رئاسة الجلسة
}
part-moderator = { $gender ->
    [feminine] مديرة الحوار
    [masculine] مدير الحوار
   *[unsaid] إدارة الحوار
}
part-keynote = { $gender ->
    [feminine] المتحدثة الرئيسية
    [masculine] المتحدث الرئيسي
   *[unsaid] الكلمة الرئيسية
}
part-speaker = { $gender ->
    [feminine] متحدثة
    [masculine] متحدث
   *[unsaid] مداخلة
}
part-panellist = { $gender ->
    [feminine] مشاركة في حلقة النقاش
    [masculine] مشارك في حلقة النقاش
   *[unsaid] المشاركة في حلقة النقاش
}
part-rapporteur = { $gender ->
    [feminine] المقررة
    [masculine] المقرر
   *[unsaid] مهمة المقرر
}
part-host = { $gender ->
    [feminine] المضيفة
    [masculine] المضيف
   *[unsaid] الجهة المضيفة
}
part-principal = { $gender ->
    [feminine] رئيسة الجانب
    [masculine] رئيس الجانب
   *[unsaid] رئاسة الجانب
}
part-adviser = { $gender ->
    [feminine] مستشارة
    [masculine] مستشار
   *[unsaid] مهمة استشارية
}
part-note_taker = تدوين المحضر
part-interpreter = { $gender ->
    [feminine] مترجمة شفوية
    [masculine] مترجم شفوي
   *[unsaid] ترجمة شفوية
}
address = العنوان
dress = اللباس
access = الدخول
languages = اللغات
online = عن بُعد
join-at = رابط المشاركة
meeting-bilateral = لقاء ثنائي
meeting-trilateral = لقاء ثلاثي
meeting-plurilateral = اجتماع
meeting-pull_aside = لقاء جانبي
meeting-courtesy_call = زيارة مجاملة
meeting-tete_a_tete = لقاء على انفراد
meeting-expanded = لقاء موسّع
meeting-working_meal = مأدبة عمل
meeting-breakfast = فطور عمل
meeting-lunch = غداء عمل
meeting-dinner = عشاء عمل
meeting-signing = مراسم توقيع
with = مع
objectives = الأهداف

# الأشخاص
reached-at = للاتصال: { $where }
contacts = جهات الاتصال
contact-liaison_officer = ضابط الاتصال
contact-focal_point = منسّق الاتصال في مدينتكم

# أيّ نسخة هذه
issue = الإصدار { $number }
working-copy = نسخة عمل غير منشورة (بعد الإصدار { $number })
changed = تغيّر منذ الإصدار { $number }
changed-was = تغيّر منذ الإصدار { $number }: كان { $was }
changed-new = جديد منذ الإصدار { $number }
changed-until = حتى { $time }
changed-gone = لم يعد في برنامجكم منذ الإصدار { $number }
exported = أُعدّت في { $date }، { $time } بالتوقيت العالمي المنسّق
zone-data = المناطق الزمنية { $version }
page = صفحة { $page } من { $pages }
audience-own_delegate = لصاحب البرنامج فقط
audience-heads_aide = لمرافق رئيس الوفد
audience-host_liaison = لضابط الاتصال لدى الجهة المضيفة
audience-driver = للسائق
audience-hotel = للفندق
audience-caterer = لمتعهد الضيافة
audience-security = للأمن
audience-interpreter = للمترجم الشفوي
audience-participants = للمشاركين
audience-press = للصحافة
nothing-planned = لا شيء مقرر بعد.

# فئات الرزنامة: كلمة واحدة بلا علامات
category-travel = سفر
category-lodging = إقامة
category-programme = برنامج
category-meetings = اجتماع

# قوائم الغرف
rooming-list = قائمة الغرف { $number }
rooming-list-draft = قائمة الغرف، لم تُرسل بعد
rooming-sheet = قائمة الغرف
rooming-file = { $hotel }، قائمة الغرف { $number }
rooming-file-draft = { $hotel }، قائمة الغرف الحالية
rooming-file-changes = { $file }، التغييرات
rooming-compared = مقارنةً بالقائمة { $number }
rooming-only-changes = التغييرات منذ القائمة { $number } فقط
rooming-sent = أُرسلت في { $date }، { $time } { $offset }
rooming-made = أُعدّت في { $date }، { $time } { $offset }
rooming-nothing = لا تغييرات.
rooming-nobody = نزيل لم يُسمَّ بعد
rooming-reference = المرجع
rooming-change = التغيير
rooming-nights = الليالي
rooming-hotel = الفندق
rooming-differs = ما الذي تغيّر
rooming-was = { $field }: سابقًا { $before }
rooming-was-open = { $field }: لم يكن محددًا
rooming-field-guests = النزلاء
rooming-field-delegation = الوفد
rooming-field-room_type = نوع الغرفة
rooming-field-room_number = رقم الغرفة
rooming-field-check_in = الدخول
rooming-field-check_out = المغادرة
rooming-field-arrives = موعد الوصول
rooming-field-leaves = موعد الرحيل
rooming-field-payer = الدفع على
rooming-field-requests = الطلبات
rooming-field-confirmation = رقم التأكيد
rooming-field-status = الحالة
rooming-change-new = جديد
rooming-change-amended = معدّل
rooming-change-cancelled = ملغى
rooming-change-same = دون تغيير
rooming-payer-host = الجهة المضيفة
rooming-payer-organiser = الجهة المنظمة
rooming-payer-own = النزيل
rooming-payer-shared = الجهة المضيفة والنزيل
rooming-status-requested = مطلوب
rooming-status-held = محجوز مؤقتًا
rooming-status-confirmed = مؤكد
rooming-status-modified = معدّل
rooming-status-cancelled = ملغى
rooming-status-checked_in = تم الدخول
rooming-status-checked_out = تمت المغادرة
rooming-status-no_show = لم يحضر
rooming-total-rooms = الغرف
rooming-total-room-nights = ليالي الغرف
rooming-total-guests = النزلاء
rooming-total-new = جديد
rooming-total-amended = معدّل
rooming-total-cancelled = ملغى
rooming-comes = { $day }
rooming-comes-late = { $day }، في وقت متأخر من المساء
rooming-comes-after-midnight = { $day }، بعد منتصف الليل
rooming-leaves-early = { $day }، قبل الفطور
rooming-at = { $day } { $time }
rooming-shares = يشارك غرفة { $names }
rooming-step-free = دخول بلا درج
rooming-twin = سريران منفصلان
rooming-quiet = غرفة هادئة
rooming-near-principal = بالقرب من رئيس الوفد
rooming-late-check-out = مغادرة متأخرة
rooming-do-not-move = لا تُغيَّر الغرفة
rooming-ready-from = الغرفة جاهزة من الساعة { $time }
rooming-kept-until = الغرفة محجوزة حتى الساعة { $time }

# بطاقات الجيب وجداول برامج الزيارة
pocket-card = بطاقة { $page } من { $pages }
pocket-file = { $file }، بطاقة جيب
rows-sheet = برامج الزيارة
rows-person = الشخص
rows-body = الجهة
rows-date = التاريخ
rows-start = من
rows-zone = بتوقيت
rows-end-date = تاريخ الانتهاء
rows-end = إلى
rows-end-zone = توقيت الانتهاء
rows-kind = النوع
rows-title = البند
rows-from = المكان أو المغادرة
rows-to = القاعة أو الوصول
rows-carrier = الناقل
rows-reference = المرجع
rows-with = مع
rows-status = الحالة
rows-details = التفاصيل
rows-changed = ما الذي تغيّر
rows-confirmed = مؤكد
