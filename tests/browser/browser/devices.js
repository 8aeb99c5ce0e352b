// Who looks, and at what: the options of a browser's profile.
export const place = { locale: "en-GB", timezoneId: "Europe/Amsterdam", colorScheme: "light" };
export const phone = { ...place, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
