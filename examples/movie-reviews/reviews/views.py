from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView, ListView

from .forms import ReviewForm
from .models import Review


class ReviewList(ListView):
    queryset = Review.objects.select_related("author")
    paginate_by = 12


class ReviewDetail(DetailView):
    queryset = Review.objects.select_related("author")


class ReviewCreate(LoginRequiredMixin, CreateView):
    model = Review
    form_class = ReviewForm

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)
