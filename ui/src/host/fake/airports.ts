// A few airports of the list, for searching by code, city or name.
import type { ListedAirport } from "../../api/generated/api";

export const AIRPORTS: readonly Omit<ListedAirport, "place">[] = [
  ["SOF", "Sofia", "Sofia", "BG", "Europe/Sofia"], ["VIE", "Vienna International", "Vienna", "AT", "Europe/Vienna"], ["BCN", "Josep Tarradellas Barcelona–El Prat", "Barcelona", "ES", "Europe/Madrid"], ["MAD", "Adolfo Suárez Madrid–Barajas", "Madrid", "ES", "Europe/Madrid"],
  ["YUL", "Montréal–Trudeau", "Montréal", "CA", "America/Toronto"], ["YYZ", "Toronto Pearson", "Toronto", "CA", "America/Toronto"], ["CDG", "Paris Charles de Gaulle", "Paris", "FR", "Europe/Paris"], ["ORY", "Paris Orly", "Paris", "FR", "Europe/Paris"],
  ["LHR", "London Heathrow", "London", "GB", "Europe/London"], ["FRA", "Frankfurt", "Frankfurt", "DE", "Europe/Berlin"], ["MUC", "Munich", "Munich", "DE", "Europe/Berlin"], ["NRT", "Narita International", "Tokyo", "JP", "Asia/Tokyo"], ["HND", "Tokyo Haneda", "Tokyo", "JP", "Asia/Tokyo"],
  ["JFK", "John F. Kennedy International", "New York", "US", "America/New_York"], ["BOG", "El Dorado International", "Bogotá", "CO", "America/Bogota"], ["TXL", "Berlin Tegel", "Berlin", "DE", "Europe/Berlin"],
].map(([code, name, city, country, zone]) => ({ code: code!, name: name!, city: city!, country: country!, zone: zone!, closed: code === "TXL" }));
