# Lo que arreglaría un conflicto: se dice en un botón.

fix-move-meeting = Mover “{ $name }” al { $when }
fix-leave-session = Sacar a { $person } de “{ $name }”
fix-decline-meeting = Declinar “{ $name }”
fix-move-movement = Mover la recogida { $name } al { $when }
fix-change-room = Mover “{ $name }” a { $space }
fix-confirm-booking = Confirmar “{ $name }”
fix-shorten-set-up = Montar para “{ $name }” en { $count } min menos
fix-shorten-booking = Terminar “{ $name }” a las { $when }
fix-let-in = Admitir { $name } en { $space } de todos modos
fix-release-booking = Liberar la opción de “{ $name }”
fix-change-stay = Cambiar la estancia en { $name } a { $from }–{ $to }
fix-add-stay = Añadir una estancia en { $name }, del { $from } al { $to }
fix-leave-stay = Sacar a { $person } de la estancia en { $name }
fix-one-head = Dejar a { $person } como integrante
fix-bring-head = Incluir también a { $person } en “{ $name }”
fix-join-movement = Llevar a { $who }{ $party ->
        [yes] {" "}y { $others } más
       *[no] {""}
    } con { $name }, { $when }
fix-add-pick-up = Recoger a { $who }{ $party ->
        [yes] {" "}y { $others } más
       *[no] {""}
    } en { $at }, { $when }, y llevar a { $goes_to }
fix-bridge-gap = Llevar a { $who } de { $at } a { $goes_to }, { $when }
fix-change-vehicle = Usar { $vehicle } para { $name }, { $when }
fix-change-driver = Asignar a { $driver } la conducción de { $name }, { $when }
fix-name-greeter = { $greeter } recibe en { $name }
fix-confirm-address = Confirmar “{ $salutation }” y los demás tratamientos de { $person }, acordados con su oficina, en nombre de { $by }
fix-correct-tickets = Cuando la compañía los haya corregido: registrar los billetes de { $person } como { $document_name }
fix-remove-need = Quitar la nota { $kind ->
        [dietary] de alimentación
        [assistance] de asistencia
        [medical] de salud
        [security] de seguridad
        [identity] de identidad
       *[emergency_contact] sobre el contacto de emergencia
    } de { $person }; el historial la conserva hasta que se eliminen definitivamente
fix-raise-entitlement = Subir lo que corresponde a { $name } de { $entitled } a { $used } { $what ->
        [cars] vehículos
        [rooms] habitaciones
        [badges] credenciales
       *[seats] plazas
    }
fix-assign-staff = { $task ->
        [interpreter] Asignar a { $person } la interpretación de “{ $name }”
       *[note_taker] Asignar a { $person } la toma de notas de “{ $name }”
    }
fix-replace-staff = Asignar “{ $name }” a { $other } en lugar de { $person }
fix-lengthen-meeting = Terminar “{ $name }” a las { $when }
fix-cancel-stay = Cancelar la estancia en { $name }, del { $from } al { $to }
fix-confirm-stay = Cuando el hotel esté de acuerdo: confirmar la estancia en { $name }, del { $from } al { $to }
fix-note-ready = Cuando el hotel esté de acuerdo: anotar que la habitación en { $name } está lista a las { $time }
fix-change-room-type = Reservar “{ $to }” en { $name } para { $person }
fix-give-room = Dar a { $person } la habitación { $to } de { $name }
fix-leave-room = Sacar a { $person } de la habitación { $to } de { $name }
fix-beside-block = Reservar la estancia de { $person } en { $name } fuera del bloque
fix-note-kept = Cuando el hotel esté de acuerdo: anotar que la habitación en { $name } se guarda hasta las { $time }
fix-forgo-late-check-out = No pedir más salida tardía en { $name } para { $person }
fix-from-block = Tomar la estancia de { $person } en { $name } del bloque “{ $to }”
fix-confirm-block = Cuando el hotel esté de acuerdo: confirmar { $count ->
        [one] la estancia tomada
       *[other] las { $count } estancias tomadas
    } de “{ $name }”
fix-give-block-back = Devolver “{ $name }” al hotel
fix-deposit-paid = Cuando esté pagado: anotar que el depósito de “{ $name }” se pagó el { $date }

# Lo que debe pasar antes de que valga una sala ofrecida.
offer-condition-release = cuando se libere la opción de “{ $name }”
offer-condition-unplace = cuando la reunión “{ $name }”, que solo está solicitada, se decline o vaya a otro lugar
offer-condition-shorter = si el montaje junto a “{ $name }” durara { $count } min menos
offer-condition-let_in = con permiso de quien la tiene reservada: { $reason }

# Por qué una sala ofrecida está donde está.
offer-reason-free = libre
offer-reason-after_conditions = aún no está libre
offer-reason-things_missing = { $count ->
        [one] no se sabe si hay una de las cosas pedidas
       *[other] no se sabe si hay { $count } de las cosas pedidas
    }
offer-reason-step_unknown = nadie miró aún si hay escalones
offer-reason-same_room = la misma sala
offer-reason-same_floor = misma planta
offer-reason-same_building = mismo edificio
offer-reason-same_venue = misma sede
offer-reason-other_venue = otra sede
offer-reason-at_once = desde el comienzo
offer-reason-later = { $count } min más tarde
offer-reason-seats_spare = { $count ->
        [0] justo las plazas que hacen falta
        [one] sobra una plaza
       *[other] sobran { $count } plazas
    }
offer-reason-size_unknown = tamaño desconocido
reseat-reason-room = su sala está ocupada
reseat-reason-people = alguien de ella se retrasa
reseat-reason-late = alguien de ella llega demasiado tarde; no se mueve por eso
