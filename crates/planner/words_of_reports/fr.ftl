# Les noms des règles.

rule-space_double_booked = Salle occupée deux fois
rule-person_in_two_places = Personne attendue à deux endroits
rule-not_yet_arrived = Pas encore sur place
rule-already_departed = Déjà sur le départ
rule-transfer_too_short = Temps de déplacement insuffisant
rule-too_little_rest = Repos insuffisant après une nuit de voyage
rule-principal_missing = Absence du chef de délégation
rule-broken_chain = Rupture dans le voyage
rule-connection_too_short = Correspondance trop courte
rule-night_without_bed = Nuit sans lit
rule-bed_without_person = Lit sans occupant
rule-two_beds = Deux lits pour une nuit
rule-arrival_after_check_out = Arrivée après la fin du séjour
rule-arrival_differs_from_stay = L’arrivée et le séjour ne concordent pas
rule-ticket_name_differs = Nom différent sur le billet
rule-no_pick_up = Arrivée sans prise en charge
rule-vehicle_overfull = Véhicule trop chargé
rule-vehicle_double_booked = Véhicule affecté deux fois
rule-driver_double_booked = Chauffeur affecté deux fois
rule-vehicle_not_step_free = Véhicule avec marche
rule-no_greeter = Aucun accueil pour un chef de délégation
rule-two_heads = Deux chefs pour une délégation
rule-address_unconfirmed = Formule d’appel non confirmée
rule-entitlement_exceeded = Droits dépassés
rule-need_past_date = Besoin sensible conservé trop longtemps
rule-need_without_audience = Besoin sensible sans destinataire
rule-set_up_overlap = Temps de montage insuffisant
rule-turnover_too_short = Intervalle insuffisant entre réservations
rule-space_closed = Utilisation d’une salle fermée
rule-space_kept = Utilisation d’une salle réservée à d’autres
rule-outside_hours = Hors des heures d’ouverture
rule-over_capacity = Plus de personnes que de places
rule-layout_not_possible = Disposition non prévue pour la salle
rule-booths_missing = Trop peu de cabines
rule-space_not_step_free = Salle avec marche
rule-equipment_missing = Équipement manquant
rule-hold_lapsed = Option échue
rule-lower_tier_first = Niveau inférieur avant un niveau supérieur
rule-slot_too_long = Durée supérieure à celle accordée
rule-outside_desk_hours = Hors des heures du bureau des salles
rule-quota_exceeded = Quota de réservations dépassé
rule-slots_consecutive = Réservations sans pause
rule-not_confirmed_in_time = Non confirmé à temps
rule-delegation_missing = Présence obligatoire non assurée
rule-more_than_invited = Plus de personnes que d’invités
rule-room_quota_exceeded = Quota de réservations d’une salle dépassé
rule-slot_not_met = Début entre deux créneaux
rule-language_not_covered = Parties qui ne se comprennent pas
rule-interpreter_missing = Pas d’interprète
rule-note_taker_missing = Pas de prise de notes
rule-staff_outside_hours = Service hors des heures
rule-staff_break_too_short = Repos insuffisant entre deux entretiens
rule-staff_over_limit = Plus de minutes d’entretien que permis
rule-staff_of_another = Service auprès d’une autre délégation
rule-counterpart_unconfirmed = Entretien pas encore accepté
rule-declined_still_on = Entretien décliné mais maintenu
rule-outside_windows = Hors des plages indiquées
rule-not_where_wished = Ailleurs qu’au lieu souhaité
rule-shorter_than_asked = Plus court que demandé
rule-principal_not_at_table = Interlocuteur principal absent de la table
rule-below_level = Représentation sous le niveau demandé
rule-neutral_title_missing = Titre neutre manquant
rule-departure_differs_from_stay = Le départ et le séjour ne concordent pas
rule-unneeded_nights = Nuits superflues
rule-stay_without_guest = Séjour sans client
rule-early_check_in_needed = Arrivée anticipée nécessaire
rule-late_check_out_needed = Départ tardif nécessaire
rule-past_cut_off = Non confirmé à la date limite
rule-too_many_guests = Plus de clients que la chambre n’en accueille
rule-accessible_need_not_met = Chambre sans marche nécessaire
rule-request_not_met = Demande de chambre non satisfaite
rule-room_out_of_service = Chambre hors service
rule-room_of_other_type = Chambre d’un autre type
rule-over_block = Plus de chambres que n’en compte le contingent
rule-sub_blocks_over_block = Plus de chambres réservées aux délégations que n’en compte le contingent
rule-over_sub_block = Occupation de chambres réservées à d’autres
rule-cut_off_near = Date limite proche
rule-deposit_due = Acompte à payer

# Ce qui ne va pas. `known` vaut « no » quand l’un des deux n’a pas de fin annoncée et que les minutes ne peuvent se compter.
# Quand une règle additionne des minutes, le calcul suit la phrase. Aucun nom ne suit « de », « que » ou « le », pour que rien
# ne s’élide, et aucun mot ne s’accorde avec une personne, une salle ou un entretien.

conflict-space-double-booked = { $known ->
        [yes] { $about } : double occupation. « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }) se chevauchent de { $minutes } min.
       *[no] { $about } : double occupation. « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }) se chevauchent, fin non annoncée.
    }
conflict-person-in-two-places = { $about }{ $serves ->
        [interpreter] , interprète,
        [note_taker] , à la prise de notes,
       *[no] {""}
    } doit être à deux endroits : « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }) { $known ->
        [yes] se chevauchent de { $minutes } min.
       *[no] se chevauchent, fin non annoncée.
    }
conflict-not-yet-arrived = { $about } arrive avec { $first } ({ $first_when }), trop tard pour « { $second } » ({ $second_when }).
conflict-already-departed = { $about } doit partir prendre { $second } ({ $second_when }) avant que « { $first } » ne se termine ({ $first_when }).
conflict-transfer-too-short = { $about } n’a pas le temps de se déplacer entre « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }).
conflict-too-little-rest = { $about } voyage de nuit avec { $first } ({ $first_when }) et n’a pas assez de repos avant « { $second } » ({ $second_when }).
conflict-principal-missing = « { $first } » ({ $first_when }) s’adresse aux seuls chefs de délégation, et { $about } y vient sans le sien.
conflict-broken-chain = { $about } arrive à { $arrives_in } avec { $first } ({ $first_when }) et repart depuis { $leaves_from } avec { $second } ({ $second_when }) ; rien n’est prévu entre les deux.
conflict-connection-too-short = Pour { $about }, la correspondance à { $arrives_in } entre { $first } et { $second } est trop courte.
conflict-night-without-bed = { $about } n’a pas de lit : { $nights } ({ $count ->
        [one] une nuit
       *[other] { $count } nuits
    }).
conflict-bed-without-person = { $about } a un lit ({ $first }) et n’y est pas : { $nights } ({ $count ->
        [one] une nuit
       *[other] { $count } nuits
    }).
conflict-two-beds = { $about } a deux lits ({ $nights }) : { $first } et { $second }.
conflict-arrival-after-check-out = { $about } arrive avec { $first } ({ $first_when }) une fois le séjour terminé ({ $second }).
conflict-arrival-differs-from-stay = { $about } arrive avec { $first } ({ $first_when }) et a besoin d’un lit à partir du { $needed_from } ; le séjour ({ $second }) commence le { $check_in }.
conflict-ticket-name-differs = { $about } : le billet pour { $first } porte le nom { $ticket_name } ; le document de voyage, { $document_name }.
conflict-no-pick-up = { $first } ({ $first_when }) : aucune prise en charge pour { $people ->
        [one] un passager
       *[other] { $people } passagers
    }.
conflict-vehicle-overfull = { $what ->
        [bags] Trop de bagages pour { $vehicle } : { $has } pour le transfert { $first } ({ $first_when }), capacité { $takes }.
       *[seats] Trop de passagers pour { $vehicle } : { $has } pour le transfert { $first } ({ $first_when }), capacité { $takes }.
    }
conflict-vehicle-double-booked = { $about } fait deux transferts à la fois : { $first } ({ $first_when }) et { $second } ({ $second_when }).
conflict-driver-double-booked = { $about } assure deux transferts à la fois : { $first } ({ $first_when }) et { $second } ({ $second_when }).
conflict-vehicle-not-step-free = { $vehicle } a une marche qu’un passager ne peut pas franchir, transfert { $first } ({ $first_when }).
conflict-no-greeter = Personne n’est désigné pour accueillir { $head } à l’arrivée : { $first } ({ $first_when }).
conflict-two-heads = { $about } a plus d’un chef de délégation : { $heads }.
conflict-address-unconfirmed = Personne n’a confirmé la formule d’appel pour { $about }.
conflict-entitlement-exceeded = { $about } dépasse ses droits ({ $what ->
        [cars] véhicules
        [rooms] chambres
        [badges] badges
       *[seats] places
    }) : { $used } au lieu de { $entitled }.
conflict-need-past-date = Une note { $kind ->
        [dietary] alimentaire
        [assistance] d’assistance
        [medical] médicale
        [security] de sécurité
        [identity] d’identité
       *[emergency_contact] de contact d’urgence
    } sur { $about } devait être effacée après le { $date }.
conflict-need-without-audience = Une note { $kind ->
        [dietary] alimentaire
        [assistance] d’assistance
        [medical] médicale
        [security] de sécurité
        [identity] d’identité
       *[emergency_contact] de contact d’urgence
    } sur { $about } n’indique aucun destinataire : personne en mesure d’y donner suite n’est prévenu.
conflict-set-up-overlap = { $about } demande plus de temps entre « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }).
conflict-turnover-too-short = Le bureau des salles veut plus de temps dans { $about } entre « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }).
conflict-space-closed = { $explained ->
        [yes] { $about } ferme du { $from } au { $to } ({ $reason }), et « { $first } » s’y tient ({ $first_when }).
       *[no] { $about } ferme du { $from } au { $to }, et « { $first } » s’y tient ({ $first_when }).
    }
conflict-space-kept = { $explained ->
        [yes] { $about } revient à d’autres du { $from } au { $to } ({ $reason }), et « { $first } » s’y tient ({ $first_when }).
       *[no] { $about } revient à d’autres du { $from } au { $to }, et « { $first } » s’y tient ({ $first_when }).
    }
conflict-outside-hours = { $shut ->
        [yes] { $about } n’ouvre pas ce jour-là, et « { $first } » s’y tient ({ $first_when }).
       *[no] { $about } a pour heures d’ouverture { $hours }, et « { $first } » s’y tient ({ $first_when }).
    }
conflict-over-capacity = { $about } offre { $takes } places{ $furnished ->
        [yes] {" "}dans cette disposition
       *[no] {""}
    }, et { $has } personnes sont attendues à « { $first } » ({ $first_when }).
conflict-layout-not-possible = On ne sait pas si { $about } permet la disposition voulue pour « { $first } » ({ $first_when }).
conflict-booths-missing = « { $first } » ({ $first_when }) demande des cabines d’interprétation : { $needed } ; { $about } en a { $has }.
conflict-space-not-step-free = { $partly ->
        [yes] L’accès sans marche à { $about } n’est que partiel, et quelqu’un à « { $first } » ({ $first_when }) ne peut pas franchir de marche.
       *[no] { $about } n’a pas d’accès sans marche, et quelqu’un à « { $first } » ({ $first_when }) ne peut pas franchir de marche.
    }
conflict-equipment-missing = « { $first } » ({ $first_when }) demande cet équipement : { $missing } ; on ne sait pas si { $about } en dispose.
conflict-hold-lapsed = L’option pour « { $first } » sur { $about } ({ $first_when }) est échue depuis le { $expired }.
conflict-lower-tier-first = « { $holder } » a { $about } avant une demande de niveau supérieur : « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }).
conflict-slot-too-long = « { $first } » dans { $about } ({ $first_when }) prend { $takes } min ; le bureau des salles en accorde { $allowed }.
conflict-outside-desk-hours = « { $first } » dans { $about } ({ $first_when }) sort des heures du bureau des salles, { $hours }.
conflict-quota-exceeded = Réservations pour { $about } le { $what } : { $has } ; le bureau des salles en accorde { $allowed }.
conflict-slots-consecutive = { $about } a deux réservations sans pause : « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }).
conflict-not-confirmed-in-time = « { $first } » dans { $about } ({ $first_when }) : confirmation attendue au plus tard le { $deadline }.
conflict-delegation-missing = { $about_kind ->
        [person] { $about } doit assister à « { $first } » ({ $first_when }), et n’y vient pas.
       *[other] { $about } doit assister à « { $first } » ({ $first_when }), et n’y envoie personne.
    }
conflict-more-than-invited = { $about_kind ->
        [person] { $about } vient à « { $first } » ({ $first_when }) avec d’autres membres de la délégation, { $has } personnes au total ; l’invitation vaut pour { $called }.
       *[other] { $about } envoie { $has } personnes à « { $first } » ({ $first_when }) ; l’invitation vaut pour { $called }.
    }
conflict-room-quota-exceeded = Réservations pour { $about } dans { $room } le { $day } : { $has } ; le bureau des salles en accorde { $allowed } dans une même salle.
conflict-slot-not-met = « { $first } » dans { $about } ({ $first_when }) ne commence pas avec un créneau de { $slot } min du bureau des salles ; ils commencent à { $before } et à { $after }.

# Entretiens : qui parle et qui comprend, qui assure le service, ce qui était demandé et ce qui a été répondu.
conflict-language-not-covered = { $both ->
        [yes] { $speaker } et { $listener } ne suivent pas la langue de l’autre partie lors de « { $first } » ({ $first_when }) : { $languages }. Personne à la table n’interprète entre les deux.
       *[no] { $speaker } parle { $languages } lors de « { $first } » ({ $first_when }), et { $listener } ne suit pas cette langue. Personne à la table n’interprète.
    }
conflict-interpreter-missing = « { $first } » ({ $first_when }) demande une interprétation{ $interpretation ->
        [consecutive] {" "}consécutive
        [whispered] {" "}chuchotée
        [simultaneous] {" "}simultanée
       *[other] {""}
    }, et il n’y a pas d’interprète à la table.
conflict-note-taker-missing = « { $first } » ({ $first_when }) demande une prise de notes, et personne à la table ne l’assure.
conflict-staff-outside-hours = { $off ->
        [yes] { $about } n’est pas de service ce jour-là, mais participe à « { $first } » ({ $first_when }).
       *[no] { $about } a pour heures de service { $hours }, mais participe à « { $first } » ({ $first_when }).
    }
conflict-staff-break-too-short = { $about } n’a pas assez de repos entre « { $first } » ({ $first_when }) et « { $second } » ({ $second_when }).
conflict-staff-over-limit = { $about } est de service { $has } min le { $day } ; le maximum est de { $allowed } min.
conflict-staff-of-another = { $about } ne travaille que pour { $delegation }, qui ne participe pas à « { $first } » ({ $first_when }).
conflict-counterpart-unconfirmed = « { $first } » ({ $first_when }) figure au programme, et attend encore l’accord des parties suivantes : { $sides }.
conflict-declined-still-on = « { $first } » ({ $first_when }) reste au programme malgré le refus des parties suivantes : { $sides }.
conflict-outside-windows = « { $first } » ({ $first_when }) sort des plages indiquées pour cet entretien.
conflict-not-where-wished = « { $first } » ({ $first_when }) : lieu souhaité { $wished }, lieu prévu { $room }.
conflict-shorter-than-asked = « { $first } » ({ $first_when }) dure { $takes } min ; la demande était de { $asked } min.
conflict-principal-not-at-table = { $named ->
        [yes] { $delegation } vient à « { $first } » ({ $first_when }) sans { $expected }, et sans avoir désigné quelqu’un d’autre.
       *[no] Personne ne siège à la table pour { $delegation } à « { $first } » ({ $first_when }).
    }
conflict-below-level = { $wanted ->
        [head] Le chef de délégation devait représenter { $delegation } à « { $first } » ({ $first_when }), et n’y est pas.
       *[deputy_head] Le chef de délégation ou son suppléant devait représenter { $delegation } à « { $first } » ({ $first_when }), et aucun des deux n’y est.
    }
conflict-neutral-title-missing = { $sensitivity ->
        [restricted] Seules les parties peuvent lire le titre « { $first } » ({ $first_when }), et il n’y en a pas de neutre pour les autres.
       *[confidential] Seules les personnes participantes peuvent lire le titre « { $first } » ({ $first_when }), et il n’y en a pas de neutre pour les autres.
    }

# Séjours et contingents de chambres. D’un séjour, le premier est le séjour ou le trajet qui précède.
conflict-departure-differs-from-stay = { $how ->
        [short] { $about } part avec { $second } ({ $second_when }) et a besoin d’un lit jusqu’au { $needed_until } ; le séjour ({ $first }) finit le { $check_out }, il manque donc la nuit du { $night }.
       *[long] { $about } part avec { $second } ({ $second_when }) et a besoin d’un lit jusqu’au { $needed_until } ; le séjour ({ $first }) finit le { $check_out }, la nuit du { $night } est donc de trop.
    }
conflict-unneeded-nights = { $about } a aussi un lit ({ $first }) et se trouve alors ailleurs : { $nights } ({ $count ->
        [one] une nuit
       *[other] { $count } nuits
    }).
conflict-stay-without-guest = Personne n’est désigné pour le séjour : { $first } ({ $first_when }).
conflict-early-check-in-needed = { $guest } arrive avec { $first } ({ $first_when }) et sera à l’hôtel ({ $second }) avant que la chambre soit prête.
conflict-late-check-out-needed = { $how ->
        [asked] Un départ tardif est demandé : { $first } ({ $first_when }) ; personne n’a noté jusqu’à quand l’hôtel garde la chambre.
       *[needed] { $guest } part avec { $second } ({ $second_when }), longtemps après avoir rendu la chambre ({ $first }).
    }
conflict-past-cut-off = Séjour non confirmé : { $first } ({ $first_when }) ; la date limite pour « { $block } » était le { $cut_off }.
conflict-too-many-guests = { $guests } clients dorment dans une même chambre le { $night } ({ $first }) ; « { $type } » en accueille { $sleeps }.
conflict-accessible-need-not-met = { $of ->
        [room] On ne sait pas si la chambre { $room } ({ $first }, { $first_when }) est sans marche, et { $asked ->
            [yes] une chambre sans marche est demandée
           *[no] un client ne peut pas franchir de marche
        }.
       *[type] Les chambres « { $room } » ({ $first }, { $first_when }) ne sont pas toutes sans marche, et { $asked ->
            [yes] une chambre sans marche est demandée
           *[no] un client ne peut pas franchir de marche
        }.
    }
conflict-request-not-met = { $what ->
        [twin] { $wanted } lits séparés sont demandés ({ $about }), et « { $type } » en a { $beds }.
       *[near_principal] { $how ->
            [hotel] Une chambre près du chef de délégation est demandée ; { $head } loge à { $there }, et ce séjour est à { $here }.
           *[floor] Une chambre près du chef de délégation est demandée ; { $head } loge à l’étage { $there }, et ce séjour est à l’étage { $here }.
        }
    }
conflict-room-out-of-service = La chambre { $room } ({ $first }, { $first_when }) est hors service.
conflict-room-of-other-type = La chambre { $room } ({ $first }, { $first_when }) est de type « { $type } », et la réservation porte sur « { $booked } ».
conflict-over-block = Contingent « { $about } » : plus de chambres « { $type } » attribuées que prévu au contrat ; { $room_count ->
        [one] une chambre
       *[other] { $room_count } chambres
    } de trop, { $nights } ({ $count ->
        [one] une nuit
       *[other] { $count } nuits
    }).
conflict-sub-blocks-over-block = Contingent « { $about } » : plus de chambres « { $type } » réservées aux délégations que prévu au contrat ; { $room_count ->
        [one] une chambre
       *[other] { $room_count } chambres
    } de trop, { $nights } ({ $count ->
        [one] une nuit
       *[other] { $count } nuits
    }).
conflict-over-sub-block = { $delegation } prend { $room_count ->
        [one] une chambre
       *[other] { $room_count } chambres
    } « { $type } » du contingent « { $about } » { $room_count ->
        [one] réservée
       *[other] réservées
    } à d’autres, { $nights } ({ $count ->
        [one] une nuit
       *[other] { $count } nuits
    }).
conflict-cut-off-near = La date limite pour « { $about } » est le { $cut_off } ({ $days ->
        [0] aujourd’hui
        [one] demain
       *[other] dans { $days } jours
    }), et { $room_count ->
        [one] une chambre n’est pas encore prise
       *[other] { $room_count } chambres ne sont pas encore prises
    } ({ $room_nights ->
        [one] une nuitée
       *[other] { $room_nights } nuitées
    }).
conflict-deposit-due = { $overdue ->
        [yes] L’acompte pour « { $about } » était dû le { $due }, { $days ->
            [one] hier
           *[other] il y a { $days } jours
        }, et n’est pas payé.
       *[no] L’acompte pour « { $about } » est dû le { $due } ({ $days ->
            [0] aujourd’hui
            [one] demain
           *[other] dans { $days } jours
        }).
    }

# Le calcul : un début, des étapes, leur résultat, ce qui était nécessaire et ce qui manque.
sum-line = { $from }{ $steps } = { $ready } ; { $needed } ; il manque { $short } min
sum-line-plain = { $from } ; { $needed } ; il manque { $short } min
# De même pour qui arrive trop tôt et attend.
sum-line-early = { $from }{ $steps } = { $ready } ; { $needed } ; { $short } min d’attente
sum-line-early-plain = { $from } ; { $needed } ; { $short } min d’attente
# Une étape qui suit un autre terme dans une phrase ; là où les termes sont séparés, elle est dite seule.
sum-step = , { $step }
sum-lands = arrivée { $time }
sum-ends = fin { $time }
sum-drops-off = dépose { $time }
sum-starts = début { $time }
sum-departs = départ { $time }
sum-picks-up = prise en charge { $time }
sum-room-ready = chambre prête { $time }
sum-given-back = chambre rendue { $time }
sum-night-over = fin de la nuit { $time }
sum-border-and-bags = +{ $minutes } min frontière et bagages
sum-bags-and-way-out = +{ $minutes } min bagages et sortie
sum-way-out = +{ $minutes } min sortie
sum-drive = +{ $minutes } min de route
sum-walk = +{ $minutes } min à pied
sum-check-in = +{ $minutes } min enregistrement
sum-change = +{ $minutes } min correspondance
sum-clear = +{ $minutes } min démontage
sum-set-up = +{ $minutes } min montage
sum-turnover = +{ $minutes } min entre réservations
sum-room-change = +{ $minutes } min changement de salle
sum-rest = +{ $minutes } min de repos
