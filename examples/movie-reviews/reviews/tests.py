from io import BytesIO

from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import TestCase, override_settings
from django.urls import reverse
from PIL import Image

from .models import Review

IN_MEMORY = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}


def png():
    data = BytesIO()
    Image.new("RGB", (20, 30), "darkred").save(data, "PNG")
    return data.getvalue()


@override_settings(STORAGES=IN_MEMORY)
class ReviewTests(TestCase):
    def setUp(self):
        self.user = User.objects.create_user("minji")

    def write(self, **changes):
        fields = {"movie": "기생충", "stars": 5, "text": "The stairs alone are worth it."}
        return self.client.post(reverse("reviews:create"), {**fields, **changes})

    def test_list_and_detail_show_a_review(self):
        review = Review.objects.create(author=self.user, movie="기생충", stars=4, text="Great.")
        self.assertContains(self.client.get(reverse("reviews:list")), "기생충")
        self.assertContains(self.client.get(review.get_absolute_url()), "★★★★☆")

    def test_writing_needs_a_login(self):
        self.assertRedirects(self.write(), f"{reverse('accounts:login')}?next={reverse('reviews:create')}")

    def test_a_poster_is_kept(self):
        self.client.force_login(self.user)
        response = self.write(poster=SimpleUploadedFile("poster.png", png(), "image/png"))
        review = Review.objects.get()
        self.assertRedirects(response, review.get_absolute_url())
        self.assertTrue(review.poster.name.startswith("posters/poster"))

    def test_a_poster_must_be_an_image(self):
        self.client.force_login(self.user)
        response = self.write(poster=SimpleUploadedFile("poster.png", b"not an image", "image/png"))
        self.assertContains(response, "Upload a valid image")
        self.assertFalse(Review.objects.exists())

    def test_six_stars_are_too_many(self):
        self.client.force_login(self.user)
        self.assertContains(self.write(stars=6), "less than or equal to 5")
