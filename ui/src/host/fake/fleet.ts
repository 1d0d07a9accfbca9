// Connections, cars, drivers and transfers of the made-up congress. Names of drivers and plates are invented.
import { at } from "./time";
import type { Movement, World } from "./world";

export function fleet(world: World): void {
  const [first] = world.legs;
  const nantes = first!.travellers;
  world.journeys = [{ id: "jny-1", direction: "inbound", title: "", note: "" }, { id: "jny-2", direction: "outbound", title: "", note: "" }];
  Object.assign(first!, { journey: "jny-1", arrival_terminal: "Jetty", booking_reference: "QK7PZ2" });
  world.legs.push({ ...first!, id: "leg-feeder", number: "7721", from: "plc-nte", to: "plc-cdg", departs: at("2018-06-19T09:10", "Europe/Paris"), arrives: at("2018-06-19T10:20", "Europe/Paris"), departure_terminal: "", arrival_terminal: "2F" });
  const home = world.legs.find(({ number }) => number === "347")!;
  home.journey = "jny-2";
  const lot = world.legs.find(({ number }) => number === "45")!;
  Object.assign(lot, { estimated_departs: at("2018-06-20T08:10", "Europe/Warsaw"), estimated_arrives: at("2018-06-20T10:55"), arrival_terminal: "1" });
  const head = nantes[0]!;
  first!.tickets = { [head]: { seat: "2A", ticket_number: "057-2201449871", ticket_name: "ROLLAND/JOHANNA MS", bags: 2 } };

  world.drivers = [{ id: "drv-1", name: "Luc Gagnon", phone: "+1 514 555 0117", note: "" }, { id: "drv-2", name: "Amina Diallo", phone: "+1 514 555 0163", note: "" }, { id: "drv-3", name: "Wu Jianhua", phone: "", note: "from 20 June" }];
  world.vehicles = [
    { id: "veh-1", name: "Sedan 1", plate: "FGT 204", seats: 3, bags: 3, step_free: "no", service: "vip", driver: "drv-1", note: "" },
    { id: "veh-2", name: "Van 2", plate: "FHC 881", seats: 7, bags: 8, step_free: "yes", service: "group", driver: "drv-2", note: "" },
    { id: "veh-3", name: "Coach 3", plate: "L 77120", seats: 48, bags: 60, step_free: "partly", service: "group", driver: null, note: "" },
  ];
  const yul = { place: "plc-yul" };
  const westin = { place: "plc-westin" };
  const ride = (id: string, kind: Movement["kind"], more: Partial<Movement>): Movement => ({ id, kind, service: "group", status: "assigned", from: yul, to: westin, starts: at("2018-06-19T15:45"), ends: at("2018-06-19T16:20"), vehicle: null, driver: null, greeter: "", sign_text: "", bags: null, leg: null, note: "", passengers: [], ...more });
  world.movements = [
    ride("mov-1", "arrival", { service: "vip", vehicle: "veh-1", greeter: "Camille Roy", sign_text: "Johanna Rolland", leg: first!.id, passengers: nantes.slice(0, 2) }),
    ride("mov-2", "arrival", { vehicle: "veh-2", sign_text: "Nantes", leg: first!.id, passengers: nantes.slice(2) }),
    ride("mov-3", "arrival", { status: "planned", starts: at("2018-06-20T10:30"), ends: at("2018-06-20T11:05"), to: { place: "plc-intercontinental" }, sign_text: "Warszawa", leg: lot.id, passengers: lot.travellers }),
    ride("mov-4", "transfer", { vehicle: "veh-3", driver: "drv-3", from: westin, to: { venue: "ven-palais" }, starts: at("2018-06-20T07:45"), ends: at("2018-06-20T08:00"), passengers: world.legs[1]!.travellers }),
  ];
  world.transit = [{ id: "trn-1", from: yul, to: westin, service: "vip", minutes: 30 }];
}
