const preferred = navigator.languages.find((language) => /^(?:ja|en)\b/.test(language)) ?? 'en'
location.replace(`${preferred.slice(0, 2)}/${location.hash}`)
