from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse


class Review(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reviews")
    movie = models.CharField(max_length=100)
    stars = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(5)])
    text = models.TextField()
    poster = models.ImageField(upload_to="posters/", blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self):
        return f"{self.movie} ({self.stars}/5)"

    def get_absolute_url(self):
        return reverse("reviews:detail", args=[self.pk])

    @property
    def star_line(self):
        return "★" * self.stars + "☆" * (5 - self.stars)
