/** WeChat's browser downloads nothing. */
export const inWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)
