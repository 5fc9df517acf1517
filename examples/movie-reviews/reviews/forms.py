from django import forms

from .models import Review


class ReviewForm(forms.ModelForm):
    class Meta:
        model = Review
        fields = ["movie", "stars", "text", "poster"]
        widgets = {"text": forms.Textarea(attrs={"rows": 6})}
