# What every document besides itinerary and rooming list says.

paper-programme_of_visit = Programme de visite
paper-briefing_book = Dossier de préparation
paper-bilateral_brief = Fiche d’entretien
paper-forum_programme = Programme du forum
paper-manifest = Arrivées et départs
paper-movement_schedule = Transferts
paper-function_schedule = Programme par salle
paper-door_sign = Affiche de porte
paper-participants = Participants
paper-precedence_list = Ordre de préséance
paper-contact_sheet = Fiche de contacts
paper-interpreter_roster = Tableau de service
paper-conflict_report = Rapport des conflits

audience-desk = Réservé au bureau
paper-for = Pour { $name }
paper-nothing = Rien à afficher.

# Against an issue of the plan
paper-new = Nouveau
paper-was = auparavant { $before }
paper-was-open = auparavant non précisé
paper-gone = Ne figure plus dans ce document
paper-as-in = Identique à l’édition { $number }
paper-marked = Les changements depuis l’édition { $number } sont marqués

# In workbooks
paper-section = Partie
paper-below = Sous-partie
paper-state = État
paper-fact = Donnée
paper-says = Contenu
paper-facts = Données
paper-starts = Début
paper-ends = Fin
