/** A device with one of its certificates, as a console exports it: a device with several certificates has several rows. */
export interface InventoryRow {
  /** What the console calls the device. */
  readonly device: string
  /**
   * Which certificate it is, e.g. its serial number; without one, its dates tell. Or the certificate itself, as PEM or its DER
   * in base64: then its serial number is its name, and its dates are those of the lifecycle's events. An event of the row that
   * says otherwise is a problem.
   */
  readonly certificate?: string
  /** The id of its lifecycle, e.g. `cybertrust/cloudgate-install`. */
  readonly lifecycle?: string
  /** When each event of that lifecycle was or will be, as it is written. */
  readonly events: { readonly [event: string]: string }
  /** Facts of the device by id, as they are written. */
  readonly facts: { readonly [id: string]: string }
  /** What stands on its screen or in its log. */
  readonly text?: string
}
