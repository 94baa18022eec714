document.title = 'Qosasa';
