# أسماء القواعد.

rule-space_double_booked = استخدام قاعة مرتين
rule-person_in_two_places = شخص مطلوب في مكانين
rule-not_yet_arrived = لم يتم الوصول بعد
rule-already_departed = المغادرة قبل الانتهاء
rule-transfer_too_short = وقت الانتقال غير كافٍ
rule-too_little_rest = راحة غير كافية بعد ليلة سفر
rule-principal_missing = غياب رئيس الوفد
rule-broken_chain = انقطاع في مسار السفر
rule-connection_too_short = وقت الربط بين الرحلتين قصير
rule-night_without_bed = ليلة بلا سرير
rule-bed_without_person = سرير بلا نزيل
rule-two_beds = سريران لليلة واحدة
rule-arrival_after_check_out = الوصول بعد انتهاء الإقامة
rule-arrival_differs_from_stay = اختلاف موعد الوصول عن الإقامة
rule-ticket_name_differs = اختلاف الاسم على التذكرة
rule-no_pick_up = وصول بلا استقبال
rule-vehicle_overfull = تجاوز سعة المركبة
rule-vehicle_double_booked = استخدام مركبة مرتين
rule-driver_double_booked = تكليف سائق مرتين
rule-vehicle_not_step_free = مركبة فيها درجة
rule-no_greeter = لا مستقبِل لرئيس وفد
rule-two_heads = رئيسان لوفد واحد
rule-address_unconfirmed = صيغة المخاطبة غير مؤكدة
rule-entitlement_exceeded = تجاوز المخصصات
rule-need_past_date = احتياج حساس محفوظ أطول من اللازم
rule-need_without_audience = احتياج حساس لا يطّلع عليه أحد
rule-set_up_overlap = وقت التجهيز غير كافٍ
rule-turnover_too_short = وقت غير كافٍ بين الحجوزات
rule-space_closed = استخدام قاعة مغلقة
rule-space_kept = استخدام قاعة مخصصة لآخرين
rule-outside_hours = خارج ساعات العمل
rule-over_capacity = أشخاص أكثر من المقاعد
rule-layout_not_possible = ترتيب غير معروف للقاعة
rule-booths_missing = كبائن غير كافية
rule-space_not_step_free = قاعة فيها درجة
rule-equipment_missing = معدات ناقصة
rule-hold_lapsed = حجز مؤقت انتهت مدته
rule-lower_tier_first = مرتبة أدنى قبل مرتبة أعلى
rule-slot_too_long = مدة أطول من المسموح به
rule-outside_desk_hours = خارج ساعات مكتب القاعات
rule-quota_exceeded = حجوزات أكثر من الحد المسموح به
rule-slots_consecutive = حجوزات بلا فاصل
rule-not_confirmed_in_time = لم يتم التأكيد في الموعد
rule-delegation_missing = غياب من حضوره واجب
rule-more_than_invited = حضور يفوق عدد المدعوين
rule-room_quota_exceeded = حجوزات قاعة واحدة أكثر من الحد المسموح به
rule-slot_not_met = البدء بين فترتين
rule-language_not_covered = جانبان لا يتفاهمان
rule-interpreter_missing = لا ترجمة شفوية
rule-note_taker_missing = لا تدوين للمحضر
rule-staff_outside_hours = خدمة خارج الساعات المحددة
rule-staff_break_too_short = راحة غير كافية بين الاجتماعات
rule-staff_over_limit = دقائق اجتماعات أكثر من المسموح به
rule-staff_of_another = خدمة وفد آخر
rule-counterpart_unconfirmed = اجتماع لم يُقبل بعد
rule-declined_still_on = اجتماع اعتُذر عنه وما زال قائمًا
rule-outside_windows = خارج الأوقات المحددة
rule-not_where_wished = في غير المكان المطلوب
rule-shorter_than_asked = أقصر من المدة المطلوبة
rule-principal_not_at_table = غياب رئيس الجانب عن الطاولة
rule-below_level = تمثيل دون المستوى
rule-neutral_title_missing = لا عنوان محايدًا
rule-departure_differs_from_stay = اختلاف موعد المغادرة عن الإقامة
rule-unneeded_nights = ليالٍ غير لازمة
rule-stay_without_guest = إقامة بلا نزيل
rule-early_check_in_needed = دخول مبكر لازم
rule-late_check_out_needed = مغادرة متأخرة لازمة
rule-past_cut_off = لم يتم التأكيد في الموعد النهائي
rule-too_many_guests = نزلاء أكثر من سعة الغرفة
rule-accessible_need_not_met = غرفة بلا درجات لازمة
rule-request_not_met = طلب غرفة لم يُلبَّ
rule-room_out_of_service = غرفة فندق خارج الخدمة
rule-room_of_other_type = غرفة من نوع آخر
rule-over_block = غرف أكثر من حصة الغرف
rule-sub_blocks_over_block = غرف مخصصة للوفود أكثر من حصة الغرف
rule-over_sub_block = أخذ غرف مخصصة لآخرين
rule-cut_off_near = اقتراب الموعد النهائي
rule-deposit_due = عربون مستحق

# ما لا يتوافق. قيمة `known` هي no حين لا يكون وقت انتهاء أحدهما معلنًا فلا تُحسب الدقائق.
# وحيث تجمع القاعدة دقائق يأتي الحساب بعد الجملة. تبدأ كل جملة بكلمة عربية وتُصاغ بالمصدر كي لا تخاطب جنسًا.
# قبل كل تاريخ أو عدد قد يلي اسمًا لاتينيًا علامة اتجاه خفية U+200F، وقبل علامة الجمع U+200E، فلا ينقلب ترتيبها.

conflict-space-double-booked = { $known ->
        [yes] استخدام { $about } مرتين: «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when })، والتداخل { $minutes } د.
       *[no] استخدام { $about } مرتين: «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when })، مع تداخل لم يُعلن وقت انتهائه.
    }
conflict-person-in-two-places = حضور { $about }{ $serves ->
        [interpreter] {" "}(ترجمة شفوية)
        [note_taker] {" "}(تدوين المحضر)
       *[no] {""}
    } مطلوب في مكانين: «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when })، { $known ->
        [yes] والتداخل { $minutes } د.
       *[no] مع تداخل لم يُعلن وقت انتهائه.
    }
conflict-not-yet-arrived = وصول { $about } مع الرحلة { $first } (‏{ $first_when }) متأخر عن بدء «{ $second }» (‏{ $second_when }).
conflict-already-departed = لا بد من مغادرة { $about } إلى الرحلة { $second } (‏{ $second_when }) قبل انتهاء «{ $first }» (‏{ $first_when }).
conflict-transfer-too-short = لا يتسع الوقت لانتقال { $about } من «{ $first }» (‏{ $first_when }) إلى «{ $second }» (‏{ $second_when }).
conflict-too-little-rest = سفر { $about } ليلًا مع الرحلة { $first } (‏{ $first_when }) لا يترك راحة كافية قبل «{ $second }» (‏{ $second_when }).
conflict-principal-missing = يقتصر «{ $first }» (‏{ $first_when }) على رؤساء الوفود، وحضور وفد { $about } فيه دون رئيسه.
conflict-broken-chain = وصول { $about } إلى { $arrives_in } مع الرحلة { $first } (‏{ $first_when })، ثم المغادرة من { $leaves_from } مع الرحلة { $second } (‏{ $second_when })؛ ولا شيء مقرر بينهما.
conflict-connection-too-short = وقت انتقال { $about } من الرحلة { $first } إلى الرحلة { $second } في { $arrives_in } غير كافٍ.
conflict-night-without-bed = لا سرير باسم { $about } في ‏{ $nights } ({ $count ->
        [zero] لا ليالٍ
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }).
conflict-bed-without-person = سرير باسم { $about } في { $first } دون مبيت فيه: ‏{ $nights } ({ $count ->
        [zero] لا ليالٍ
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }).
conflict-two-beds = سريران باسم { $about } في ‏{ $nights }: { $first } و{ $second }.
conflict-arrival-after-check-out = وصول { $about } مع الرحلة { $first } (‏{ $first_when }) بعد انتهاء الإقامة في { $second }.
conflict-arrival-differs-from-stay = وصول { $about } مع الرحلة { $first } (‏{ $first_when }) يستلزم سريرًا من ‏{ $needed_from }؛ والإقامة في { $second } تبدأ في ‏{ $check_in }.
conflict-ticket-name-differs = الاسم على تذكرة { $about } للرحلة { $first } هو { $ticket_name }، وفي وثيقة السفر { $document_name }.
conflict-no-pick-up = لا استقبال للرحلة { $first } (‏{ $first_when }): { $people ->
        [zero] لا ركاب
        [one] راكب واحد
        [two] راكبان
        [few] { $people } ركاب
        [many] { $people } راكبًا
       *[other] { $people } راكب
    }.
conflict-vehicle-overfull = { $what ->
        [bags] الحقائب أكثر من سعة { $vehicle }: العدد { $has } في التنقل { $first } (‏{ $first_when })، والسعة { $takes }.
       *[seats] الركاب أكثر من مقاعد { $vehicle }: العدد { $has } في التنقل { $first } (‏{ $first_when })، والمقاعد { $takes }.
    }
conflict-vehicle-double-booked = لدى المركبة { $about } تنقلان في وقت واحد: { $first } (‏{ $first_when }) و{ $second } (‏{ $second_when }).
conflict-driver-double-booked = لدى السائق { $about } تنقلان في وقت واحد: { $first } (‏{ $first_when }) و{ $second } (‏{ $second_when }).
conflict-vehicle-not-step-free = في المركبة { $vehicle } درجة يتعذر على أحد ركاب التنقل { $first } (‏{ $first_when }) صعودها.
conflict-no-greeter = لم يُسمَّ من يستقبل { $head } عند الوصول: { $first } (‏{ $first_when }).
conflict-two-heads = لوفد { $about } أكثر من رئيس: { $heads }.
conflict-address-unconfirmed = لم يؤكد أحد صيغة مخاطبة { $about }.
conflict-entitlement-exceeded = ما يستخدمه وفد { $about } من { $what ->
        [cars] المركبات
        [rooms] الغرف
        [badges] الشارات
       *[seats] المقاعد
    }: { $used }، والمخصص له { $entitled }.
conflict-need-past-date = كان يجب حذف ملاحظة { $kind ->
        [dietary] غذائية
        [assistance] عن المساعدة
        [medical] طبية
        [security] أمنية
        [identity] عن الهوية
       *[emergency_contact] عن جهة الاتصال في الطوارئ
    } تخص { $about } بعد ‏{ $date }.
conflict-need-without-audience = لا تحدد ملاحظة { $kind ->
        [dietary] غذائية
        [assistance] عن المساعدة
        [medical] طبية
        [security] أمنية
        [identity] عن الهوية
       *[emergency_contact] عن جهة الاتصال في الطوارئ
    } تخص { $about } من يطّلع عليها، فلا يُبلَّغ بها أحد ممن يمكنه التصرف.
conflict-set-up-overlap = يلزم وقت أطول في { $about } بين «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when }).
conflict-turnover-too-short = يطلب مكتب القاعات وقتًا أطول في { $about } بين «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when }).
conflict-space-closed = { $explained ->
        [yes] إغلاق { $about } من ‏{ $from } إلى ‏{ $to } ({ $reason })، وفيها «{ $first }» (‏{ $first_when }).
       *[no] إغلاق { $about } من ‏{ $from } إلى ‏{ $to }، وفيها «{ $first }» (‏{ $first_when }).
    }
conflict-space-kept = { $explained ->
        [yes] تخصيص { $about } لآخرين من ‏{ $from } إلى ‏{ $to } ({ $reason })، وفيها «{ $first }» (‏{ $first_when }).
       *[no] تخصيص { $about } لآخرين من ‏{ $from } إلى ‏{ $to }، وفيها «{ $first }» (‏{ $first_when }).
    }
conflict-outside-hours = { $shut ->
        [yes] لا تُفتح { $about } في ذلك اليوم، وفيها «{ $first }» (‏{ $first_when }).
       *[no] تُفتح { $about } في الساعات ‏{ $hours }، وفيها «{ $first }» (‏{ $first_when }).
    }
conflict-over-capacity = السعة في { $about }{ $furnished ->
        [yes] {" "}بهذا الترتيب
       *[no] {""}
    }: ‏{ $takes }، والعدد المتوقع في «{ $first }» (‏{ $first_when }): { $has }.
conflict-layout-not-possible = لا يُعلم إن كانت { $about } تتيح الترتيب المطلوب في «{ $first }» (‏{ $first_when }).
conflict-booths-missing = عدد كبائن الترجمة الشفوية اللازمة في «{ $first }» (‏{ $first_when }): { $needed }؛ وفي { $about }: ‏{ $has }.
conflict-space-not-step-free = { $partly ->
        [yes] الوصول إلى { $about } بلا درجات متاح جزئيًا فقط، ويتعذر على أحد الحاضرين في «{ $first }» (‏{ $first_when }) صعود درجة.
       *[no] لا وصول إلى { $about } بلا درجات، ويتعذر على أحد الحاضرين في «{ $first }» (‏{ $first_when }) صعود درجة.
    }
conflict-equipment-missing = المطلوب في «{ $first }» (‏{ $first_when }): { $missing }، ولا يُعلم إن كان متوفرًا في { $about }.
conflict-hold-lapsed = انتهت في ‏{ $expired } مدة الحجز المؤقت في { $about } لأجل «{ $first }» (‏{ $first_when }).
conflict-lower-tier-first = حجز «{ $holder }» في { $about } سابق لحجز من مرتبة أعلى: «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when }).
conflict-slot-too-long = مدة «{ $first }» في { $about } (‏{ $first_when }) هي { $takes } د، والمسموح به من مكتب القاعات { $allowed } د.
conflict-outside-desk-hours = موعد «{ $first }» في { $about } (‏{ $first_when }) خارج ساعات مكتب القاعات: ‏{ $hours }.
conflict-quota-exceeded = عدد حجوزات وفد { $about } يوم ‏{ $what } هو { $has }، والمسموح به من مكتب القاعات { $allowed }.
conflict-slots-consecutive = حجزان بلا فاصل لوفد { $about }: «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when }).
conflict-not-confirmed-in-time = كان يجب تأكيد «{ $first }» في { $about } (‏{ $first_when }) في موعد أقصاه ‏{ $deadline }.
conflict-delegation-missing = { $about_kind ->
        [person] حضور { $about } في «{ $first }» (‏{ $first_when }) واجب، وهو غير مقرر.
       *[other] حضور وفد { $about } في «{ $first }» (‏{ $first_when }) واجب، ولا يحضر منه أحد.
    }
conflict-more-than-invited = { $about_kind ->
        [person] حضور { $about } في «{ $first }» (‏{ $first_when }) مع آخرين من الوفد، ومجموعهم { $has }، والدعوة لعدد { $called }.
       *[other] عدد الحاضرين من وفد { $about } في «{ $first }» (‏{ $first_when }) هو { $has }، والدعوة لعدد { $called }.
    }
conflict-room-quota-exceeded = عدد حجوزات وفد { $about } في { $room } يوم ‏{ $day } هو { $has }، والمسموح به من مكتب القاعات في القاعة الواحدة { $allowed }.
conflict-slot-not-met = لا يوافق بدء «{ $first }» في { $about } (‏{ $first_when }) إحدى فترات مكتب القاعات، ومدة كل منها { $slot } د؛ تبدأ الفترتان الأقرب في { $before } وفي { $after }.

# الاجتماعات: من يتكلم ومن يفهم، ومن يخدم، وما طُلب وما كان الرد.
conflict-language-not-covered = { $both ->
        [yes] لا يتابع كلٌّ من جانبي { $speaker } و{ $listener } لغة الآخر في «{ $first }» (‏{ $first_when }): { $languages }. ولا ترجمة بينهما على الطاولة.
       *[no] لغة { $speaker } في «{ $first }» (‏{ $first_when }) هي { $languages }، وجانب { $listener } لا يتابعها. ولا ترجمة شفوية على الطاولة.
    }
conflict-interpreter-missing = المطلوب في «{ $first }» (‏{ $first_when }) ترجمة شفوية{ $interpretation ->
        [consecutive] {" "}تتابعية
        [whispered] {" "}همسية
        [simultaneous] {" "}فورية
       *[other] {""}
    }، ولا أحد على الطاولة لذلك.
conflict-note-taker-missing = المطلوب في «{ $first }» (‏{ $first_when }) تدوين المحضر، ولا أحد على الطاولة لذلك.
conflict-staff-outside-hours = { $off ->
        [yes] ذلك اليوم ليس من أيام خدمة { $about }، رغم المشاركة في «{ $first }» (‏{ $first_when }).
       *[no] ساعات خدمة { $about }: ‏{ $hours }، والمشاركة في «{ $first }» (‏{ $first_when }) خارجها.
    }
conflict-staff-break-too-short = راحة { $about } غير كافية بين «{ $first }» (‏{ $first_when }) و«{ $second }» (‏{ $second_when }).
conflict-staff-over-limit = خدمة { $about } يوم ‏{ $day } مدتها { $has } د، والحد الأقصى { $allowed } د.
conflict-staff-of-another = عمل { $about } مقصور على وفد { $delegation }، وهو غير مشارك في «{ $first }» (‏{ $first_when }).
conflict-counterpart-unconfirmed = اجتماع «{ $first }» (‏{ $first_when }) مقرر، وبانتظار القبول من: { $sides }.
conflict-declined-still-on = اجتماع «{ $first }» (‏{ $first_when }) ما زال قائمًا رغم الاعتذار عنه من: { $sides }.
conflict-outside-windows = موعد «{ $first }» (‏{ $first_when }) خارج الأوقات المحددة له.
conflict-not-where-wished = كان المكان المطلوب لاجتماع «{ $first }» (‏{ $first_when }) هو { $wished }، والمقرر { $room }.
conflict-shorter-than-asked = مدة «{ $first }» (‏{ $first_when }) هي { $takes } د؛ والمطلوب { $asked } د.
conflict-principal-not-at-table = { $named ->
        [yes] حضور وفد { $delegation } في «{ $first }» (‏{ $first_when }) دون { $expected } ودون تسمية بديل.
       *[no] لا أحد على الطاولة باسم وفد { $delegation } في «{ $first }» (‏{ $first_when }).
    }
conflict-below-level = { $wanted ->
        [head] كان المطلوب تمثيل وفد { $delegation } برئيسه في «{ $first }» (‏{ $first_when })، وهو ليس على الطاولة.
       *[deputy_head] كان المطلوب تمثيل وفد { $delegation } برئيسه أو نائبه في «{ $first }» (‏{ $first_when })، وليس أي منهما على الطاولة.
    }
conflict-neutral-title-missing = { $sensitivity ->
        [restricted] الاطلاع على عنوان «{ $first }» (‏{ $first_when }) مقصور على جوانب الاجتماع، ولا عنوان محايدًا لغيرهم.
       *[confidential] الاطلاع على عنوان «{ $first }» (‏{ $first_when }) مقصور على المشاركين، ولا عنوان محايدًا لغيرهم.
    }

# الإقامات وحصص الغرف. أول ما يُذكر هو الإقامة أو الرحلة التي تسبقها.
conflict-departure-differs-from-stay = { $how ->
        [short] مغادرة { $about } مع الرحلة { $second } (‏{ $second_when }) تستلزم سريرًا حتى ‏{ $needed_until }؛ والإقامة في { $first } تنتهي في ‏{ $check_out }، فتنقص ليلة ‏{ $night }.
       *[long] مغادرة { $about } مع الرحلة { $second } (‏{ $second_when }) تستلزم سريرًا حتى ‏{ $needed_until }؛ والإقامة في { $first } تنتهي في ‏{ $check_out }، فتزيد ليلة ‏{ $night }.
    }
conflict-unneeded-nights = سرير إضافي باسم { $about } في { $first } أثناء الوجود في مكان آخر: ‏{ $nights } ({ $count ->
        [zero] لا ليالٍ
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }).
conflict-stay-without-guest = لم يُسمَّ أحد في الإقامة في { $first } (‏{ $first_when }).
conflict-early-check-in-needed = وصول { $guest } إلى { $second } مع الرحلة { $first } (‏{ $first_when }) يسبق جاهزية الغرفة.
conflict-late-check-out-needed = { $how ->
        [asked] طُلبت مغادرة متأخرة في { $first } (‏{ $first_when })، ولم يُسجَّل حتى متى يحتفظ الفندق بالغرفة.
       *[needed] مغادرة { $guest } مع الرحلة { $second } (‏{ $second_when }) بعد تسليم الغرفة في { $first } بوقت طويل.
    }
conflict-past-cut-off = الإقامة في { $first } (‏{ $first_when }) غير مؤكدة، والموعد النهائي لحصة «{ $block }» كان ‏{ $cut_off }.
conflict-too-many-guests = عدد النزلاء في غرفة واحدة في { $first } ليلة ‏{ $night } هو { $guests }، وسعة «{ $type }» هي { $sleeps }.
conflict-accessible-need-not-met = { $of ->
        [room] لا يُعلم إن كانت الغرفة { $room } في { $first } (‏{ $first_when }) بلا درجات، و{ $asked ->
            [yes] المطلوب غرفة بلا درجات
           *[no] يتعذر على أحد النزلاء صعود درجة
        }.
       *[type] ليست كل غرف «{ $room }» في { $first } (‏{ $first_when }) بلا درجات، و{ $asked ->
            [yes] المطلوب غرفة بلا درجات
           *[no] يتعذر على أحد النزلاء صعود درجة
        }.
    }
conflict-request-not-met = { $what ->
        [twin] عدد الأسرّة المنفصلة المطلوبة في { $about } هو { $wanted }، وفي «{ $type }» منها { $beds }.
       *[near_principal] { $how ->
            [hotel] المطلوب غرفة قرب { $head }؛ ومبيت { $head } في { $there }، وهذه الإقامة في { $here }.
           *[floor] المطلوب غرفة قرب { $head }؛ ومبيت { $head } في الطابق { $there }، وهذه الإقامة في الطابق { $here }.
        }
    }
conflict-room-out-of-service = الغرفة { $room } في { $first } (‏{ $first_when }) خارج الخدمة.
conflict-room-of-other-type = الغرفة { $room } في { $first } (‏{ $first_when }) من نوع «{ $type }»، والمحجوز «{ $booked }».
conflict-over-block = ما أُعطي من غرف «{ $type }» من حصة «{ $about }» أكثر من المتعاقد عليه، والزيادة { $room_count ->
        [zero] لا غرف
        [one] غرفة واحدة
        [two] غرفتان
        [few] { $room_count } غرف
        [many] { $room_count } غرفة
       *[other] { $room_count } غرفة
    }، ‏{ $nights } ({ $count ->
        [zero] لا ليالٍ
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }).
conflict-sub-blocks-over-block = ما خُصِّص للوفود من غرف «{ $type }» في حصة «{ $about }» أكثر من المتعاقد عليه، والزيادة { $room_count ->
        [zero] لا غرف
        [one] غرفة واحدة
        [two] غرفتان
        [few] { $room_count } غرف
        [many] { $room_count } غرفة
       *[other] { $room_count } غرفة
    }، ‏{ $nights } ({ $count ->
        [zero] لا ليالٍ
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }).
conflict-over-sub-block = ما أخذه وفد { $delegation } من غرف «{ $type }» المخصصة لآخرين في حصة «{ $about }»: ‏{ $room_count ->
        [zero] لا غرف
        [one] غرفة واحدة
        [two] غرفتان
        [few] { $room_count } غرف
        [many] { $room_count } غرفة
       *[other] { $room_count } غرفة
    }، ‏{ $nights } ({ $count ->
        [zero] لا ليالٍ
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }).
conflict-cut-off-near = الموعد النهائي لحصة «{ $about }» هو ‏{ $cut_off } ({ $days ->
        [0] اليوم
        [zero] اليوم
        [one] غدًا
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    })، وغير المستخدم منها { $room_count ->
        [zero] لا غرف
        [one] غرفة واحدة
        [two] غرفتان
        [few] { $room_count } غرف
        [many] { $room_count } غرفة
       *[other] { $room_count } غرفة
    } ({ $room_nights ->
        [zero] لا ليالي غرف
        [one] ليلة غرفة واحدة
        [two] ليلتا غرفة
        [few] { $room_nights } ليالي غرف
        [many] { $room_nights } ليلة غرفة
       *[other] { $room_nights } ليلة غرفة
    }).
conflict-deposit-due = { $overdue ->
        [yes] كان عربون حصة «{ $about }» مستحقًا في ‏{ $due }، { $days ->
            [zero] اليوم
            [one] أمس
            [two] قبل يومين
            [few] قبل { $days } أيام
            [many] قبل { $days } يومًا
           *[other] قبل { $days } يوم
        }، ولم يُدفع.
       *[no] عربون حصة «{ $about }» مستحق في ‏{ $due } ({ $days ->
            [0] اليوم
            [zero] اليوم
            [one] غدًا
            [two] بعد يومين
            [few] بعد { $days } أيام
            [many] بعد { $days } يومًا
           *[other] بعد { $days } يوم
        }).
    }

# الحساب: بداية، ثم خطوات، ثم مجموعها، ثم ما كان لازمًا، ثم ما ينقص.
sum-line = { $from }{ $steps } = { $ready }؛ { $needed }؛ النقص { $short } د
sum-line-plain = { $from }؛ { $needed }؛ النقص { $short } د
# وكذلك لمن يأتي مبكرًا وينتظر.
sum-line-early = { $from }{ $steps } = { $ready }؛ { $needed }؛ الانتظار { $short } د
sum-line-early-plain = { $from }؛ { $needed }؛ الانتظار { $short } د
# خطوة تلي أخرى في جملة؛ وحيث تُفصل الخطوات تُقال وحدها.
sum-step = ، { $step }
sum-lands = الوصول { $time }
sum-ends = الانتهاء { $time }
sum-drops-off = الإنزال { $time }
sum-starts = البدء { $time }
sum-departs = المغادرة { $time }
sum-picks-up = الانطلاق { $time }
sum-room-ready = جاهزية الغرفة { $time }
sum-given-back = تسليم الغرفة { $time }
sum-night-over = نهاية الليلة { $time }
sum-border-and-bags = ‎+{ $minutes } د للجوازات والأمتعة
sum-bags-and-way-out = ‎+{ $minutes } د للأمتعة والخروج
sum-way-out = ‎+{ $minutes } د للخروج
sum-drive = ‎+{ $minutes } د بالمركبة
sum-walk = ‎+{ $minutes } د سيرًا
sum-check-in = ‎+{ $minutes } د لإجراءات السفر
sum-change = ‎+{ $minutes } د لتبديل الرحلة
sum-clear = ‎+{ $minutes } د للإخلاء
sum-set-up = ‎+{ $minutes } د للتجهيز
sum-turnover = ‎+{ $minutes } د بين الحجوزات
sum-room-change = ‎+{ $minutes } د لتغيير القاعة
sum-rest = ‎+{ $minutes } د للراحة
