
# What documents say of movement: manifests and ground movement schedules.

# Manifest
manifest-time = الوقت
manifest-leg = الرحلة أو القطار
manifest-other-end = من أو إلى
manifest-delegation = الوفد
manifest-people = الأشخاص
manifest-count = الأشخاص والأمتعة
manifest-assistance = المساعدة
manifest-met-by = الاستقبال
manifest-arrivals = الوصول، { $day }
manifest-departures = المغادرة، { $day }
manifest-total = { $legs ->
    [zero] لا رحلات
    [one] رحلة واحدة
    [two] رحلتان
    [few] { $legs } رحلات
    [many] { $legs } رحلة
   *[other] { $legs } رحلة
}، { $people ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
manifest-terminal = المبنى { $terminal }
manifest-bags = { $count ->
    [zero] بلا حقائب
    [one] حقيبة واحدة
    [two] حقيبتان
    [few] { $count } حقائب
    [many] { $count } حقيبة
   *[other] { $count } حقيبة
}
manifest-scheduled = الموعد المقرر { $time }
manifest-sign = اللافتة «{ $sign }»

# Ground movements
movements-pick-up = نقطة الانطلاق
movements-from = من
movements-to = إلى
movements-leg = الرحلة
movements-passengers = الركاب
movements-sign = اللافتة والمستقبِل
movements-vehicle = المركبة والسائق
movements-until = حتى { $time }
movements-lands = الوصول { $time }
movements-leaves = المغادرة { $time }
