import { call, post } from "./call";

export interface Store {
  id: string;
  name: string;
  time_zone: string;
}

export interface Staff {
  id: string;
  name: string;
  /** A manager changes the settings of counters. */
  role: "counter" | "manager";
  status: "active" | "left";
  /** Ids of cards that are their own. */
  own_cards: string[];
}

export interface Device {
  id: string;
  name: string;
  store: string;
  store_name: string;
  /** `unconfirmed` when the service was put back from a backup, and nobody has confirmed it since. */
  status: "active" | "unconfirmed" | "revoked";
  enrolled: number;
  /** `null` when it never called; absent when the service does not say. */
  last_seen?: number | null;
}

/** A device on its way in: `waiting` has shown its key, and waits until someone has compared the digits. */
export interface Enrolment {
  id: string;
  store: string;
  state: "open" | "waiting" | "confirmed" | "refused" | "expired";
  name?: string;
  digits?: string;
  expires: number;
}

export interface EnrolmentLink {
  id: string;
  url: string;
  qr_svg: string;
  expires: number;
}

export const stores = () => call<Store[]>("/v1/stores");
export const addStore = (name: string, time_zone: string) => post<Store>("/v1/stores", { name, time_zone });

export const staff = () => call<Staff[]>("/v1/staff");
export const addStaff = (name: string, pin: string) => post<Staff>("/v1/staff", { name, pin });
export const setPin = (id: string, pin: string) => post<unknown>(`/v1/staff/${id}/pin`, { pin });
export const setStaffStatus = (id: string, status: Staff["status"]) => post<unknown>(`/v1/staff/${id}/status`, { status });

export const setRole = (id: string, role: Staff["role"]) => post<Staff>(`/v1/staff/${id}/role`, { role });

/** Puts on record which cards are a person's own: they cannot punch them. */
export const setOwnCards = (id: string, cards: string[]) => post<Staff>(`/v1/staff/${id}/cards`, { cards });

export const devices = () => call<Device[]>("/v1/devices");
export const confirmDevice = (id: string) => post<Device>(`/v1/devices/${id}/confirm`);
export const revokeDevice = (id: string) => post<unknown>(`/v1/devices/${id}/revoke`);

export const enrolments = () => call<Enrolment[]>("/v1/enrolments");
export const startEnrolment = (store: string) => post<EnrolmentLink>("/v1/enrolments", { store });
/** Lets in the device whose digits were on this screen; the service compares them with those of the device that waits. */
export const confirmEnrolment = (id: string, digits: string) => post<unknown>(`/v1/enrolments/${id}/confirm`, { digits });
export const refuseEnrolment = (id: string) => post<unknown>(`/v1/enrolments/${id}/refuse`);
