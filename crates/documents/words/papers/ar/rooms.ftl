
# What documents say of rooms and sessions: programmes, function schedules, door signs, rosters, conflict reports.

programme-session = الجلسة
programme-speakers = المتحدثون
programme-heard = تُسمع بـ { $languages }
function-set-up = التجهيز من
function-cleared = الإخلاء قبل
function-what = الفعالية
function-people = الأشخاص
function-layout = الترتيب
function-orders = الطلبات
function-booths = { $count ->
    [zero] لا كبائن
    [one] كبينة واحدة
    [two] كبينتان
    [few] { $count } كبائن
    [many] { $count } كبينة
   *[other] { $count } كبينة
}
function-step-free = بلا درجات
function-flags = أعلام
function-option = الخيار { $place }
function-meal = مأدبة عمل
function-diet = { $code }: { $count }
sign-reserved = محجوزة
roster-sides = المجتمعون
roster-languages = اللغات
roster-total = { $time } إجمالًا
roster-rest = { $time } راحة بعد كل لقاء
conflict-when = متى
conflict-what = ما لا يتوافق
conflict-level-block = يمنع النشر
conflict-level-resolve_before_issue = يجب حله قبل الإصدار
conflict-level-warn = للمراجعة
conflict-level-ignore = غير مهم
conflict-aside = مستبعد
conflict-aside-by = استبعده { $by }: { $reason }
layout-theatre = مسرح
layout-classroom = قاعة درس
layout-boardroom = طاولة اجتماع
layout-u_shape = شكل U
layout-hollow_square = مربع مفتوح
layout-chevron = شيفرون
layout-cabaret = كاباريه
layout-banquet = مأدبة
layout-reception = استقبال
layout-bilateral = ثنائي
