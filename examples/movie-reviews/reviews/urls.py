from django.urls import path

from .views import ReviewCreate, ReviewDetail, ReviewList

app_name = "reviews"

urlpatterns = [
    path("", ReviewList.as_view(), name="list"),
    path("reviews/new/", ReviewCreate.as_view(), name="create"),
    path("reviews/<int:pk>/", ReviewDetail.as_view(), name="detail"),
]
