/**
 * One of the many data sets that agree with a published summary: 15 values in thousands with median
 * 11,882, minimum 3,000, maximum 39,400, sum 232,396 and standard deviation 11,527. Made up: the real values are lost.
 */
export const VALUES_IN_THOUSANDS: readonly number[] = [
  3000, 4370, 4538, 5300, 8184, 8536, 9059, 11882, 14933, 18821, 19166, 20495, 30109, 34603, 39400,
];
