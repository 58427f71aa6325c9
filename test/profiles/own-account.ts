/** A regulation of a reader's own, built on one of the five; its account is for each test to add. */
export const OWN = `extends: lao-cai
id: so-mau
title: { vi: "Sở mẫu" }
rules:
  - provision: so-mau/2.1
    serves: [so-mau/2.2]
    topic: recordResult
    modality: must
    bearer: { role: lead }
    text: { vi: "Cập nhật trong 02 ngày làm việc" }
    trigger: { on: resultIssued }
    limit: { span: { workingDays: 2, firstDay: next } }
    fulfilledBy: [resultRecorded]
`;

/** One line of an account. */
export const entry = (id: string, more: string): string =>
  `  - { provision: so-mau/${id}, text: { vi: "Điều ${id}" }, ${more} }\n`;
export const SCOPE = entry("1", "reason: scope");
