/** A workbook is not what its own parts say of each other: it was torn, or never was one. */
export class DamagedWorkbook extends Error {}
