document.title = "Qosasa";
