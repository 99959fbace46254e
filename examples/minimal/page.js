import '@shindan/element'

const diagnosis = document.querySelector('shindan-diagnosis')
diagnosis.plugins = [() => import('@shindan/cybertrust')]
diagnosis.session = localStorage.getItem('diagnosis')
diagnosis.addEventListener('shindan-change', ({ detail }) => {
  localStorage.setItem('diagnosis', JSON.stringify(detail.session))
})

const renewal = document.querySelector('shindan-renewal-check')
renewal.consoles = [() => import('@shindan/clomo')]
