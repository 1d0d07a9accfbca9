# Los ejemplos, como se ofrecen, y lo que se dice mientras se crea un foro sintético.
sample-mayoral-forum = Un foro de alcaldes, Barcelona 2014
sample-mayoral-forum-about = El marco real del primer foro de alcaldes, con personas, viajes, reuniones y salas inventados. Seis cosas no encajan, desde un vehículo que llega tarde a una visita de cortesía hasta una sala con dos opciones: encuéntrelas.
sample-congress = Un congreso mundial, Montreal 2018
sample-congress-about = Un programa publicado con sus salas, tal como se anunció, y unos pocos invitados inventados para tener itinerarios.
sample-summit = Una cumbre de alcaldes, Ciudad del Vaticano 2016
sample-summit-about = Entidades y titulares de cargos como los nombran fuentes públicas: una lista de participantes para trabajar, sin nada inventado.

generated-transfers = traslados
generated-delegations = delegaciones
generated-people = personas
generated-rooms = salas
generated-closures = cierres
generated-sessions = sesiones
generated-meetings = reuniones
generated-staff = intérpretes y personas para la toma de notas
generated-bookings = reservas de sala
generated-travel = viajes
generated-stays = estancias
generated-lodging = hoteles
