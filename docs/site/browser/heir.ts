// What the address holds goes along, which a refresh alone would lose.
const heir = document.querySelector<HTMLAnchorElement>('#heir')
if (heir) location.replace(heir.href + location.hash)
