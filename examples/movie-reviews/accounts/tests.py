from django.contrib.auth.models import User
from django.test import TestCase, override_settings
from django.urls import reverse

PLAIN_STATIC = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}


@override_settings(STORAGES=PLAIN_STATIC)
class AccountTests(TestCase):
    def test_sign_up_logs_the_new_user_in(self):
        response = self.client.post(
            reverse("accounts:signup"),
            {"username": "minji", "password1": "popcorn-2026", "password2": "popcorn-2026"},
            follow=True,
        )
        self.assertContains(response, "minji")
        self.assertTrue(User.objects.filter(username="minji").exists())

    def test_wrong_password_is_told(self):
        User.objects.create_user("minji", password="popcorn-2026")
        response = self.client.post(reverse("accounts:login"), {"username": "minji", "password": "nope"})
        self.assertContains(response, "Please enter a correct username and password")

    def test_log_out(self):
        self.client.force_login(User.objects.create_user("minji"))
        response = self.client.post(reverse("accounts:logout"), follow=True)
        self.assertContains(response, "Log in")
