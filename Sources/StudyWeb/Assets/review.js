// What all pages share. Every page works without it.
"use strict";
document.documentElement.classList.add("scripted");
