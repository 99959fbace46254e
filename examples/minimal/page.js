import '@shindan/element'

const diagnosis = document.querySelector('shindan-diagnosis')
diagnosis.plugins = [() => import('@shindan/cybertrust'), () => import('@shindan/clomo')]
diagnosis.session = localStorage.getItem('diagnosis')
diagnosis.addEventListener('shindan-change', ({ detail }) => {
  localStorage.setItem('diagnosis', JSON.stringify(detail.session))
})
document.querySelector('shindan-renewal-check').consoles = [() => import('@shindan/clomo')]
