# Els noms de les regles.

rule-space_double_booked = Una sala usada dues vegades
rule-person_in_two_places = Una persona en dos llocs
rule-not_yet_arrived = Encara sense arribar
rule-already_departed = Ja de sortida
rule-transfer_too_short = Poc temps per desplaçar-se
rule-too_little_rest = Poc descans després d’una nit de viatge
rule-principal_missing = Falta el cap de delegació
rule-broken_chain = Un buit en el viatge
rule-connection_too_short = Connexió massa curta
rule-night_without_bed = Nit sense llit
rule-bed_without_person = Llit sense ocupant
rule-two_beds = Dos llits per a una nit
rule-arrival_after_check_out = Arribada amb l’estada ja acabada
rule-arrival_differs_from_stay = L’arribada i l’estada no coincideixen
rule-ticket_name_differs = El nom del bitllet és diferent
rule-no_pick_up = Arribada sense recollida
rule-vehicle_overfull = Vehicle massa ple
rule-vehicle_double_booked = Un vehicle usat dues vegades
rule-driver_double_booked = Un conductor assignat dues vegades
rule-vehicle_not_step_free = Vehicle amb graó
rule-no_greeter = Ningú no rep el cap de delegació
rule-two_heads = Dos caps en una delegació
rule-address_unconfirmed = Tractament sense confirmar
rule-entitlement_exceeded = Més del que correspon
rule-need_past_date = Necessitat sensible guardada massa temps
rule-need_without_audience = Necessitat sensible sense destinatari
rule-set_up_overlap = Poc temps per muntar
rule-turnover_too_short = Poc temps entre reserves
rule-space_closed = Ús d’una sala tancada
rule-space_kept = Ús d’una sala reservada per a altres
rule-outside_hours = Fora de l’horari d’obertura
rule-over_capacity = Més persones que places
rule-layout_not_possible = Disposició no prevista a la sala
rule-booths_missing = Falten cabines
rule-space_not_step_free = Una sala amb graó
rule-equipment_missing = Falta equipament
rule-hold_lapsed = Una opció vençuda
rule-lower_tier_first = Un nivell inferior abans que un de superior
rule-slot_too_long = Més temps del que dona l’oficina de sales
rule-outside_desk_hours = Fora de l’horari de l’oficina de sales
rule-quota_exceeded = Més reserves que la quota
rule-slots_consecutive = Reserves sense pausa
rule-not_confirmed_in_time = Sense confirmar a temps
rule-delegation_missing = Falta qui hi ha d’assistir
rule-more_than_invited = Més persones de les convocades
rule-room_quota_exceeded = Més reserves d’una sala que la quota
rule-slot_not_met = Inici entre dues franges
rule-language_not_covered = Parts que no s’entenen
rule-interpreter_missing = Sense intèrpret
rule-note_taker_missing = Sense presa de notes
rule-staff_outside_hours = Servei fora d’horari
rule-staff_break_too_short = Poc descans entre reunions
rule-staff_over_limit = Més minuts de reunió dels permesos
rule-staff_of_another = Servei a una altra delegació
rule-counterpart_unconfirmed = Reunió encara sense acceptar
rule-declined_still_on = Reunió declinada que es manté
rule-outside_windows = Fora dels moments indicats
rule-not_where_wished = No on es desitjava
rule-shorter_than_asked = Més curta del que es va demanar
rule-principal_not_at_table = Interlocutor principal absent
rule-below_level = Representació per sota del nivell
rule-neutral_title_missing = Falta el títol neutre
rule-departure_differs_from_stay = La sortida i l’estada no coincideixen
rule-unneeded_nights = Nits que no calen
rule-stay_without_guest = Estada sense hoste
rule-early_check_in_needed = Cal una entrada anticipada
rule-late_check_out_needed = Cal una sortida tardana
rule-past_cut_off = Sense confirmar a la data límit
rule-too_many_guests = Més hostes dels que caben a l’habitació
rule-accessible_need_not_met = Cal una habitació sense graons
rule-request_not_met = Petició d’habitació sense atendre
rule-room_out_of_service = Habitació fora de servei
rule-room_of_other_type = Habitació d’un altre tipus
rule-over_block = Més habitacions de les que té el bloc
rule-sub_blocks_over_block = Més habitacions reservades per a delegacions de les que té el bloc
rule-over_sub_block = Ocupació d’habitacions reservades per a altres
rule-cut_off_near = Data límit propera
rule-deposit_due = Dipòsit pendent de pagar

# El que no encaixa. `known` és «no» quan un dels dos no té final anunciat i no es poden comptar minuts.
# On una regla suma minuts, el compte segueix la frase. Davant dels noms no hi ha cap «de» que s’hagi d’apostrofar, i res no
# concorda amb el gènere d’una persona.

conflict-space-double-booked = { $known ->
        [yes] { $about } s’usa dues vegades: «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }) coincideixen { $minutes } min.
       *[no] { $about } s’usa dues vegades: «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }) coincideixen, sense hora de cloenda anunciada.
    }
conflict-person-in-two-places = { $about }{ $serves ->
        [interpreter] , intèrpret,
        [note_taker] , que pren notes,
       *[no] {""}
    } ha de ser en dos llocs: «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }) { $known ->
        [yes] coincideixen { $minutes } min.
       *[no] coincideixen, sense hora de cloenda anunciada.
    }
conflict-not-yet-arrived = { $about } encara no ha arribat amb { $first } ({ $first_when }) quan comença «{ $second }» ({ $second_when }).
conflict-already-departed = { $about } ha de marxar per agafar { $second } ({ $second_when }) abans que acabi «{ $first }» ({ $first_when }).
conflict-transfer-too-short = { $about } no té prou temps per desplaçar-se entre «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }).
conflict-too-little-rest = { $about } viatja tota la nit amb { $first } ({ $first_when }) i té poc descans abans que comenci «{ $second }» ({ $second_when }).
conflict-principal-missing = «{ $first }» ({ $first_when }) és només per a caps de delegació, i { $about } hi acudeix sense el seu.
conflict-broken-chain = { $about } arriba a { $arrives_in } amb { $first } ({ $first_when }) i té la sortida a { $leaves_from } amb { $second } ({ $second_when }); no hi ha res previst entremig.
conflict-connection-too-short = Per a { $about }, la connexió a { $arrives_in } entre { $first } i { $second } és massa curta.
conflict-night-without-bed = { $about } no té llit per a { $nights } ({ $count ->
        [one] una nit
       *[other] { $count } nits
    }).
conflict-bed-without-person = { $about } té llit a { $first } per a { $nights }, i no hi és ({ $count ->
        [one] una nit
       *[other] { $count } nits
    }).
conflict-two-beds = { $about } té dos llits per a { $nights }: { $first } i { $second }.
conflict-arrival-after-check-out = { $about } arriba amb { $first } ({ $first_when }) quan l’estada a { $second } ja s’ha acabat.
conflict-arrival-differs-from-stay = { $about } arriba amb { $first } ({ $first_when }) i necessita llit des del { $needed_from }; l’estada a { $second } comença el { $check_in }.
conflict-ticket-name-differs = { $about }: el bitllet per a { $first } diu { $ticket_name }; el document de viatge diu { $document_name }.
conflict-no-pick-up = { $first } ({ $first_when }): ningú no recull { $people ->
        [one] un passatger
       *[other] { $people } passatgers
    }.
conflict-vehicle-overfull = { $what ->
        [bags] Massa maletes per a { $vehicle }: { $has } en el trasllat { $first } ({ $first_when }); n’hi caben { $takes }.
       *[seats] Massa passatgers per a { $vehicle }: { $has } en el trasllat { $first } ({ $first_when }); n’hi caben { $takes }.
    }
conflict-vehicle-double-booked = { $about } té dos trasllats alhora: { $first } ({ $first_when }) i { $second } ({ $second_when }).
conflict-driver-double-booked = { $about } fa dos trasllats alhora: { $first } ({ $first_when }) i { $second } ({ $second_when }).
conflict-vehicle-not-step-free = { $vehicle } té un graó que un passatger no pot pujar, trasllat { $first } ({ $first_when }).
conflict-no-greeter = No consta qui rep { $head } a l’arribada: { $first } ({ $first_when }).
conflict-two-heads = { $about } té més d’un cap de delegació: { $heads }.
conflict-address-unconfirmed = Ningú no ha confirmat el tractament per a { $about }.
conflict-entitlement-exceeded = { $about } supera el que li correspon ({ $what ->
        [cars] vehicles
        [rooms] habitacions
        [badges] credencials
       *[seats] places
    }): { $used } en lloc de { $entitled }.
conflict-need-past-date = Una nota { $kind ->
        [dietary] d’alimentació
        [assistance] d’assistència
        [medical] mèdica
        [security] de seguretat
        [identity] d’identitat
       *[emergency_contact] de contacte d’emergència
    } sobre { $about } s’havia d’eliminar després del { $date }.
conflict-need-without-audience = Una nota { $kind ->
        [dietary] d’alimentació
        [assistance] d’assistència
        [medical] mèdica
        [security] de seguretat
        [identity] d’identitat
       *[emergency_contact] de contacte d’emergència
    } sobre { $about } no indica cap destinatari, de manera que no s’avisa ningú que la pugui atendre.
conflict-set-up-overlap = { $about } necessita més temps entre «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }).
conflict-turnover-too-short = L’oficina de sales vol més temps a { $about } entre «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }).
conflict-space-closed = { $explained ->
        [yes] { $about } tanca del { $from } al { $to } ({ $reason }), i s’hi fa «{ $first }» ({ $first_when }).
       *[no] { $about } tanca del { $from } al { $to }, i s’hi fa «{ $first }» ({ $first_when }).
    }
conflict-space-kept = { $explained ->
        [yes] { $about } es reserva per a altres del { $from } al { $to } ({ $reason }), i s’hi fa «{ $first }» ({ $first_when }).
       *[no] { $about } es reserva per a altres del { $from } al { $to }, i s’hi fa «{ $first }» ({ $first_when }).
    }
conflict-outside-hours = { $shut ->
        [yes] { $about } no obre aquell dia, i s’hi fa «{ $first }» ({ $first_when }).
       *[no] { $about } té l’horari d’obertura { $hours }, i s’hi fa «{ $first }» ({ $first_when }).
    }
conflict-over-capacity = A { $about } hi caben { $takes } persones{ $furnished ->
        [yes] {" "}amb aquesta disposició
       *[no] {""}
    }, i se n’esperen { $has } a «{ $first }» ({ $first_when }).
conflict-layout-not-possible = No se sap si { $about } admet la disposició prevista per a «{ $first }» ({ $first_when }).
conflict-booths-missing = «{ $first }» ({ $first_when }) necessita cabines d’interpretació: { $needed }; { $about } en té { $has }.
conflict-space-not-step-free = { $partly ->
        [yes] A { $about } només s’hi arriba en part sense graons, i algú a «{ $first }» ({ $first_when }) no en pot pujar.
       *[no] A { $about } no s’hi arriba sense graons, i algú a «{ $first }» ({ $first_when }) no en pot pujar.
    }
conflict-equipment-missing = «{ $first }» ({ $first_when }) necessita { $missing }, i no se sap si { $about } ho té.
conflict-hold-lapsed = L’opció per a «{ $first }» sobre { $about } ({ $first_when }) va vèncer el { $expired }.
conflict-lower-tier-first = «{ $holder }» té { $about } abans que una altra de nivell superior: «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }).
conflict-slot-too-long = «{ $first }» a { $about } ({ $first_when }) ocupa { $takes } min, i l’oficina de sales en dona { $allowed }.
conflict-outside-desk-hours = «{ $first }» a { $about } ({ $first_when }) queda fora de l’horari de l’oficina de sales, { $hours }.
conflict-quota-exceeded = Reserves per a { $about } el { $what }: { $has }; l’oficina de sales en dona { $allowed }.
conflict-slots-consecutive = { $about } té dues reserves sense pausa: «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }).
conflict-not-confirmed-in-time = «{ $first }» a { $about } ({ $first_when }) s’havia de confirmar com a molt tard el { $deadline }.
conflict-delegation-missing = { $about_kind ->
        [person] { $about } ha d’assistir a «{ $first }» ({ $first_when }), i no hi assisteix.
       *[other] { $about } ha d’assistir a «{ $first }» ({ $first_when }), i no hi envia ningú.
    }
conflict-more-than-invited = { $about_kind ->
        [person] { $about } acudeix a «{ $first }» ({ $first_when }) amb altres persones de la delegació, { $has } en total, i la convocatòria és per a { $called }.
       *[other] { $about } envia { $has } persones a «{ $first }» ({ $first_when }), i la convocatòria és per a { $called }.
    }
conflict-room-quota-exceeded = Reserves per a { $about } a { $room } el { $day }: { $has }; l’oficina de sales en dona { $allowed } en una mateixa sala.
conflict-slot-not-met = «{ $first }» a { $about } ({ $first_when }) no comença en cap de les franges de { $slot } min de l’oficina de sales, que comencen a les { $before } i a les { $after }.

# Reunions: qui parla i qui entén, qui presta servei, què es va demanar i què es va respondre.
conflict-language-not-covered = { $both ->
        [yes] { $speaker } i { $listener } no segueixen la llengua de l’altra part a «{ $first }» ({ $first_when }): { $languages }. Ningú a la taula no interpreta entre totes dues.
       *[no] { $speaker } parla { $languages } a «{ $first }» ({ $first_when }), i { $listener } no segueix aquesta llengua. Ningú a la taula no interpreta.
    }
conflict-interpreter-missing = «{ $first }» ({ $first_when }) demana interpretació{ $interpretation ->
        [consecutive] {" "}consecutiva
        [whispered] {" "}xiuxiuejada
        [simultaneous] {" "}simultània
       *[other] {""}
    }, i no hi ha intèrpret a la taula.
conflict-note-taker-missing = «{ $first }» ({ $first_when }) demana presa de notes, i a la taula no hi ha ningú per fer-la.
conflict-staff-outside-hours = { $off ->
        [yes] { $about } no presta servei aquell dia, i és a «{ $first }» ({ $first_when }).
       *[no] { $about } té l’horari de servei { $hours }, i és a «{ $first }» ({ $first_when }).
    }
conflict-staff-break-too-short = { $about } té poc descans entre «{ $first }» ({ $first_when }) i «{ $second }» ({ $second_when }).
conflict-staff-over-limit = { $about } presta servei { $has } min el { $day }, i el màxim són { $allowed } min.
conflict-staff-of-another = { $about } treballa només per a { $delegation }, que no participa a «{ $first }» ({ $first_when }).
conflict-counterpart-unconfirmed = «{ $first }» ({ $first_when }) està prevista, pendent d’acceptació per part de: { $sides }.
conflict-declined-still-on = «{ $first }» ({ $first_when }) es manté, tot i haver estat declinada per: { $sides }.
conflict-outside-windows = «{ $first }» ({ $first_when }) queda fora dels moments indicats per a aquesta reunió.
conflict-not-where-wished = «{ $first }» ({ $first_when }) havia de ser a { $wished }, i és a { $room }.
conflict-shorter-than-asked = «{ $first }» ({ $first_when }) dura { $takes } min; se’n van demanar { $asked }.
conflict-principal-not-at-table = { $named ->
        [yes] { $delegation } acudeix a «{ $first }» ({ $first_when }) sense { $expected }, i sense haver designat ningú en el seu lloc.
       *[no] No hi ha ningú a la taula per { $delegation } a «{ $first }» ({ $first_when }).
    }
conflict-below-level = { $wanted ->
        [head] El cap de delegació havia de representar { $delegation } a «{ $first }» ({ $first_when }), i no ho fa.
       *[deputy_head] El cap de delegació o l’adjunt havia de representar { $delegation } a «{ $first }» ({ $first_when }), i no ho fa cap dels dos.
    }
conflict-neutral-title-missing = { $sensitivity ->
        [restricted] Només les parts poden llegir el títol «{ $first }» ({ $first_when }), i no n’hi ha cap de neutre per als altres.
       *[confidential] Només qui hi participa pot llegir el títol «{ $first }» ({ $first_when }), i no n’hi ha cap de neutre per als altres.
    }

# Estades i blocs d’habitacions. D’una estada, el primer és l’estada o el trajecte que va abans.
conflict-departure-differs-from-stay = { $how ->
        [short] { $about } surt amb { $second } ({ $second_when }) i necessita llit fins al { $needed_until }; l’estada a { $first } acaba el { $check_out }, de manera que falta la nit del { $night }.
       *[long] { $about } surt amb { $second } ({ $second_when }) i necessita llit fins al { $needed_until }; l’estada a { $first } acaba el { $check_out }, de manera que sobra la nit del { $night }.
    }
conflict-unneeded-nights = { $about } també té llit a { $first } per a { $nights }, i llavors és en un altre lloc ({ $count ->
        [one] una nit
       *[other] { $count } nits
    }).
conflict-stay-without-guest = No hi ha cap hoste designat en l’estada a { $first } ({ $first_when }).
conflict-early-check-in-needed = { $guest } arriba amb { $first } ({ $first_when }) i és a { $second } abans que l’habitació estigui a punt.
conflict-late-check-out-needed = { $how ->
        [asked] Es va demanar una sortida tardana a { $first } ({ $first_when }), i ningú no ha anotat fins quan guarda l’habitació l’hotel.
       *[needed] { $guest } surt amb { $second } ({ $second_when }), molt després de deixar l’habitació a { $first }.
    }
conflict-past-cut-off = L’estada a { $first } ({ $first_when }) no està confirmada, i la data límit per a «{ $block }» era el { $cut_off }.
conflict-too-many-guests = { $guests } hostes dormen en una mateixa habitació el { $night } ({ $first }); a «{ $type }» n’hi caben { $sleeps }.
conflict-accessible-need-not-met = { $of ->
        [room] No se sap si l’habitació { $room } a { $first } ({ $first_when }) és sense graons, i { $asked ->
            [yes] se’n va demanar una sense graons
           *[no] un hoste no pot pujar graons
        }.
       *[type] No totes les «{ $room }» a { $first } ({ $first_when }) són sense graons, i { $asked ->
            [yes] se’n va demanar una sense graons
           *[no] un hoste no pot pujar graons
        }.
    }
conflict-request-not-met = { $what ->
        [twin] Es van demanar { $wanted } llits separats a { $about }, i «{ $type }» en té { $beds }.
       *[near_principal] { $how ->
            [hotel] Es va demanar una habitació a prop del cap de delegació; { $head } dorm a { $there }, i aquesta estada és a { $here }.
           *[floor] Es va demanar una habitació a prop del cap de delegació; { $head } dorm a la planta { $there }, i aquesta estada és a la planta { $here }.
        }
    }
conflict-room-out-of-service = L’habitació { $room } a { $first } ({ $first_when }) està fora de servei.
conflict-room-of-other-type = L’habitació { $room } a { $first } ({ $first_when }) és «{ $type }», i es va reservar «{ $booked }».
conflict-over-block = Del bloc «{ $about }» es donen més «{ $type }» de les contractades: { $room_count ->
        [one] una habitació
       *[other] { $room_count } habitacions
    } de més, { $nights } ({ $count ->
        [one] una nit
       *[other] { $count } nits
    }).
conflict-sub-blocks-over-block = Del bloc «{ $about }» es reserven per a delegacions més «{ $type }» de les contractades: { $room_count ->
        [one] una habitació
       *[other] { $room_count } habitacions
    } de més, { $nights } ({ $count ->
        [one] una nit
       *[other] { $count } nits
    }).
conflict-over-sub-block = { $delegation } ocupa { $room_count ->
        [one] una habitació
       *[other] { $room_count } habitacions
    } «{ $type }» del bloc «{ $about }» { $room_count ->
        [one] reservada
       *[other] reservades
    } per a altres, { $nights } ({ $count ->
        [one] una nit
       *[other] { $count } nits
    }).
conflict-cut-off-near = La data límit per a «{ $about }» és el { $cut_off } ({ $days ->
        [0] avui
        [one] demà
       *[other] d’aquí a { $days } dies
    }), i { $room_count ->
        [one] queda una habitació
       *[other] queden { $room_count } habitacions
    } sense ocupar ({ $room_nights ->
        [one] una habitació-nit
       *[other] { $room_nights } habitacions-nit
    }).
conflict-deposit-due = { $overdue ->
        [yes] El dipòsit per a «{ $about }» vencia el { $due }, { $days ->
            [one] ahir
           *[other] fa { $days } dies
        }, i no està pagat.
       *[no] El dipòsit per a «{ $about }» venç el { $due } ({ $days ->
            [0] avui
            [one] demà
           *[other] d’aquí a { $days } dies
        }).
    }

# El compte: un inici, passos, el que sumen, el que calia i el que falta.
sum-line = { $from }{ $steps } = { $ready }; { $needed }; falten { $short } min
sum-line-plain = { $from }; { $needed }; falten { $short } min
# El mateix per a qui arriba massa d’hora i espera.
sum-line-early = { $from }{ $steps } = { $ready }; { $needed }; { $short } min d’espera
sum-line-early-plain = { $from }; { $needed }; { $short } min d’espera
# Un pas que segueix un altre terme en una frase; on els termes van separats es diu sol.
sum-step = , { $step }
sum-lands = arriba { $time }
sum-ends = acaba { $time }
sum-drops-off = deixa { $time }
sum-starts = comença { $time }
sum-departs = surt { $time }
sum-picks-up = recull { $time }
sum-room-ready = habitació a punt { $time }
sum-given-back = habitació lliurada { $time }
sum-night-over = fi de la nit { $time }
sum-border-and-bags = +{ $minutes } min frontera i equipatge
sum-bags-and-way-out = +{ $minutes } min equipatge i sortida
sum-way-out = +{ $minutes } min fins a la sortida
sum-drive = +{ $minutes } min en vehicle
sum-walk = +{ $minutes } min a peu
sum-check-in = +{ $minutes } min facturació
sum-change = +{ $minutes } min de connexió
sum-clear = +{ $minutes } min per desmuntar
sum-set-up = +{ $minutes } min per muntar
sum-turnover = +{ $minutes } min entre reserves
sum-room-change = +{ $minutes } min de canvi de sala
sum-rest = +{ $minutes } min de descans
