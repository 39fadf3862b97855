"""Makes up Swedish minutes with labels: words, a world of invented people and bodies, matters, layouts and genres."""
