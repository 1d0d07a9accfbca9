# Les mots des documents en français. Devant les deux-points et les points-virgules se trouve une espace insécable.

language-name = Français
own-digits = 0123456789

itinerary-of = Itinéraire : { $name }
calendar-name = { $name } : { $forum }
labelled = { $label } : { $value }
labelled-below = { $label } :
listing = { $first }, { $second }

# Jours et heures
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
date-long = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-without-year = { $day } { $month }
date-short = { $weekday } { $day } { $month }
date-range = du { $from } au { $to }
zone = heure locale ({ $city }), { $offset }
zone-day = Heure locale ({ $city }, { $zone }), { $offset }
zone-note = Toutes les heures sont celles du lieu. À l’ouverture du forum, { $city } est à { $offset }.
zone-note-home = Toutes les heures sont celles du lieu. À l’ouverture du forum, { $city } est à { $offset } ; l’heure de { $home } figure en gris.
zone-these-dates = Le décalage horaire aux dates de ce calendrier
clocks-change = Changement d’heure ce jour-là.
home-time = { $time } à { $city }
home-time-day = { $day } { $time } à { $city }
time-range = de { $from } à { $to }
end-open = fin non annoncée
time-open = Heure non annoncée
ends-on = fin { $day }
hours = { $count } h
minutes = { $count } min
duration = { $hours } { $minutes }

# État
status-tentative = À confirmer
status-cancelled = { $kind ->
    [plurilateral] Annulée
    [courtesy_call] Annulée
    [signing] Annulée
   *[other] Annulé
}
cancelled-title = { $kind ->
    [plurilateral] ANNULÉE
    [courtesy_call] ANNULÉE
    [signing] ANNULÉE
   *[other] ANNULÉ
} : { $title }

# Voyage
leg-flight = Vol
leg-train = Train
leg-road = Trajet par la route
leg-ferry = Ferry
from-to = { $from } – { $to }
departure = Départ
arrival = Arrivée
arrival-in = Arrivée à { $city }
departed = Départ : { $city }, { $day }, { $time }
leg-duration = Durée
booking-reference = Référence
seat = Siège

transfer = Transfert
pick-up = Prise en charge
drop-off = Dépose
sign = Panneau
met-by = Accueil
vehicle = Véhicule
driver = Chauffeur

# Hébergement
stay = Hôtel
night = Nuit
check-out = Départ
night-of = Nuit { $night } sur { $count }
nights = { $count ->
    [one] { $count } nuit
    [many] { $count } de nuits
   *[other] { $count } nuits
}
stay-dates = Dates
stay-range = du { $from } au { $to }, { $nights }
room-type = Type de chambre
room-number = Chambre
confirmation-number = Confirmation

# Programme et entretiens
session = Programme
room-and-place = { $room }, { $place }
attendance = Participation
attends-in-person = En présence
attends-hybrid = En présence ou en ligne
your-part = Votre rôle
part-chair = { $gender ->
    [feminine] Présidente
    [masculine] Président
   *[unsaid] Présidence
}
part-moderator = { $gender ->
    [feminine] Modératrice
    [masculine] Modérateur
   *[unsaid] Modération
}
part-keynote = { $gender ->
    [feminine] Oratrice principale
    [masculine] Orateur principal
   *[unsaid] Discours principal
}
part-speaker = { $gender ->
    [feminine] Intervenante
    [masculine] Intervenant
   *[unsaid] Intervention
}
part-panellist = Panéliste
part-rapporteur = { $gender ->
    [feminine] Rapporteuse
    [masculine] Rapporteur
   *[unsaid] Rapport
}
part-host = Hôte
part-principal = { $gender ->
    [feminine] Interlocutrice principale
    [masculine] Interlocuteur principal
   *[unsaid] Rôle principal
}
part-adviser = { $gender ->
    [feminine] Conseillère
    [masculine] Conseiller
   *[unsaid] Conseil
}
part-note_taker = Prise de notes
part-interpreter = Interprète
address = Adresse
dress = Tenue
access = Accès
languages = Langues
online = En ligne
join-at = Connexion
meeting-bilateral = Entretien bilatéral
meeting-trilateral = Entretien trilatéral
meeting-plurilateral = Réunion
meeting-pull_aside = Aparté
meeting-courtesy_call = Visite de courtoisie
meeting-tete_a_tete = Tête-à-tête
meeting-expanded = Entretien élargi
meeting-working_meal = Repas de travail
meeting-breakfast = Petit-déjeuner de travail
meeting-lunch = Déjeuner de travail
meeting-dinner = Dîner de travail
meeting-signing = Signature
with = Avec
objectives = Objectifs

# Personnes
reached-at = Coordonnées : { $where }
contacts = Qui appeler
contact-liaison_officer = Officier de liaison
contact-focal_point = Point focal dans votre ville

# Quel exemplaire
issue = Édition { $number }
working-copy = Copie de travail, non publiée (après l’édition { $number })
changed = Modifié depuis l’édition { $number }
changed-was = Modifié depuis l’édition { $number } : c’était { $was }
changed-new = Nouveau depuis l’édition { $number }
changed-until = jusqu’à { $time }
changed-gone = Ne figure plus à votre programme depuis l’édition { $number }
exported = Établi le { $date }, { $time } UTC
zone-data = Fuseaux horaires { $version }
page = Page { $page } sur { $pages }
audience-own_delegate = Réservé à l’intéressé
audience-heads_aide = Pour le collaborateur du chef de délégation
audience-host_liaison = Pour l’officier de liaison de l’hôte
audience-driver = Pour le chauffeur
audience-hotel = Pour l’hôtel
audience-caterer = Pour le traiteur
audience-security = Pour la sécurité
audience-interpreter = Pour l’interprète
audience-participants = Pour les participants
audience-press = Pour la presse
nothing-planned = Rien n’est encore prévu.

# Catégories du calendrier : un mot chacune, sans ponctuation
category-travel = Voyage
category-lodging = Hébergement
category-programme = Programme
category-meetings = Entretien

# Listes des chambres
rooming-list = Liste des chambres { $number }
rooming-list-draft = Liste des chambres, pas encore envoyée
rooming-sheet = Liste des chambres
rooming-file = { $hotel }, liste des chambres { $number }
rooming-file-draft = { $hotel }, liste des chambres à ce jour
rooming-file-changes = { $file }, changements
rooming-compared = comparée à la liste { $number }
rooming-only-changes = seuls les changements depuis la liste { $number }
rooming-sent = Envoyée le { $date }, { $time } { $offset }
rooming-made = Établie le { $date }, { $time } { $offset }
rooming-nothing = Aucun changement.
rooming-nobody = Client à désigner
rooming-reference = Réf.
rooming-change = Changement
rooming-nights = Nuits
rooming-hotel = Hôtel
rooming-differs = Ce qui a changé
rooming-was = { $field } : auparavant { $before }
rooming-was-open = { $field } : auparavant non indiqué
rooming-field-guests = Clients
rooming-field-delegation = Délégation
rooming-field-room_type = Type de chambre
rooming-field-room_number = Chambre
rooming-field-check_in = Arrivée
rooming-field-check_out = Départ
rooming-field-arrives = Heure d’arrivée
rooming-field-leaves = Heure de départ
rooming-field-payer = À la charge de
rooming-field-requests = Demandes
rooming-field-confirmation = Numéro de confirmation
rooming-field-status = État
rooming-change-new = Nouvelle
rooming-change-amended = Modifiée
rooming-change-cancelled = Annulée
rooming-change-same = Inchangée
rooming-payer-host = Hôte
rooming-payer-organiser = Organisateur
rooming-payer-own = Client
rooming-payer-shared = Hôte et client
rooming-status-requested = Demandée
rooming-status-held = En option
rooming-status-confirmed = Confirmée
rooming-status-modified = Modifiée
rooming-status-cancelled = Annulée
rooming-status-checked_in = Arrivée enregistrée
rooming-status-checked_out = Départ enregistré
rooming-status-no_show = Non présenté
rooming-total-rooms = Chambres
rooming-total-room-nights = Nuitées
rooming-total-guests = Clients
rooming-total-new = Nouvelles
rooming-total-amended = Modifiées
rooming-total-cancelled = Annulées
rooming-comes = { $day }
rooming-comes-late = { $day }, tard le soir
rooming-comes-after-midnight = { $day }, après minuit
rooming-leaves-early = { $day }, avant le petit-déjeuner
rooming-at = { $day } { $time }
rooming-shares = Partage la chambre de { $names }
rooming-step-free = Accès sans marche
rooming-twin = Lits séparés
rooming-quiet = Calme
rooming-near-principal = Près du chef de délégation
rooming-late-check-out = Départ tardif
rooming-do-not-move = Ne pas changer de chambre
rooming-ready-from = Chambre disponible à partir de { $time }
rooming-kept-until = Chambre conservée jusqu’à { $time }

# Cartes de poche et tableaux des itinéraires
pocket-card = Carte { $page } sur { $pages }
pocket-file = { $file }, carte de poche
rows-sheet = Itinéraires
rows-person = Personne
rows-body = Organisme
rows-date = Date
rows-start = De
rows-zone = Heure de
rows-end-date = Date de fin
rows-end = À
rows-end-zone = Heure de la fin
rows-kind = Type
rows-title = Quoi
rows-from = Lieu ou départ
rows-to = Salle ou arrivée
rows-carrier = Transporteur
rows-reference = Référence
rows-with = Avec
rows-status = Statut
rows-details = Détails
rows-changed = Ce qui a changé
rows-confirmed = Confirmé
