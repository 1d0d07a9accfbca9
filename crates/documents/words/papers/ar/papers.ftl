# What every document besides itinerary and rooming list says.

paper-programme_of_visit = برنامج الزيارة
paper-briefing_book = ملف الإحاطة
paper-bilateral_brief = مذكرة اللقاء الثنائي
paper-forum_programme = برنامج المنتدى
paper-manifest = الوصول والمغادرة
paper-movement_schedule = التنقلات
paper-function_schedule = برنامج القاعة
paper-door_sign = لافتة الباب
paper-participants = المشاركون
paper-precedence_list = ترتيب الأسبقية
paper-contact_sheet = قائمة جهات الاتصال
paper-interpreter_roster = جدول المناوبات
paper-conflict_report = تقرير التعارضات

audience-desk = للمكتب فقط
paper-for = إلى { $name }
paper-nothing = لا يوجد ما يُعرض.

# Against an issue of the plan
paper-new = جديد
paper-was = سابقًا { $before }
paper-was-open = لم يكن محددًا
paper-gone = لم يعد واردًا في هذه الوثيقة
paper-as-in = مطابق للإصدار { $number }
paper-marked = التغييرات منذ الإصدار { $number } معلَّمة

# In workbooks
paper-section = القسم
paper-below = القسم الفرعي
paper-state = الحالة
paper-fact = المعلومة
paper-says = المحتوى
paper-facts = معلومات
paper-starts = يبدأ
paper-ends = ينتهي
