# Listas de habitaciones: qué fue de una línea, y lo que se dice de ellas en la línea de órdenes.

line-change-new = Nueva
line-change-amended = Modificada
line-change-cancelled = Cancelada
line-change-same = Sin cambios

line-field-guests = Huéspedes
line-field-delegation = Delegación
line-field-room_type = Tipo de habitación
line-field-room_number = Habitación
line-field-check_in = Entrada
line-field-check_out = Salida
line-field-arrives = Llega
line-field-leaves = Sale
line-field-payer = Paga
line-field-requests = Peticiones
line-field-confirmation = Número de confirmación
line-field-status = Estado

rooming-head = { $number ->
        [none] { $hotel }, como se enviaría ahora
       *[other] { $hotel }, lista de habitaciones { $number }, enviada el { $when }
    }
rooming-since = Desde la lista { $since }: { $new } nuevas, { $amended } modificadas, { $cancelled } canceladas
rooming-totals = Habitaciones { $rooms }, habitaciones-noche { $nights }, huéspedes { $guests }
rooming-no-news = Nada cambió desde la lista { $since }
rooming-written = Se escribió { $files } en { $folder }
rooming-was = { $field }: { $before } → { $after }
rooming-nobody = huésped por designar
rooming-is-open = sin indicar
