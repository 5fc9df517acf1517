import { expect, it } from 'vitest';
import enctype from '../../../src/checks/static/form-enctype-missing.js';
import hardcoded from '../../../src/checks/static/static-hardcoded-url.js';
import requestFiles from '../../../src/checks/static/view-request-files.js';
import { lineOf, project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';
import { manifest, withPages } from './pages.js';

const models = `from django.db import models


class Post(models.Model):
    title = models.CharField(max_length=9)
    image = models.ImageField(upload_to="x")
`;
const forms = `from django import forms
from .models import Post


class Upload(forms.Form):
    file = forms.FileField()


class Named(forms.Form):
    name = forms.CharField()


class Without(Upload):
    file = None


class PostForm(forms.ModelForm):
    class Meta:
        model = Post
        fields = "__all__"


class TitleForm(forms.ModelForm):
    class Meta:
        model = Post
        fields = ["title"]


class ImageForm(forms.ModelForm):
    class Meta:
        model = Post
        exclude = ("title",)


class NoImage(forms.ModelForm):
    class Meta:
        model = Post
        exclude = ["image"]


class Child(PostForm):
    pass
`;
const views = (lines: string) => `from django.shortcuts import render
from django.views.generic import CreateView, FormView, UpdateView
from . import forms
from .forms import *
from .models import Post

${lines}
`;
const blog = (lines: string, page = '') =>
  withPages({
    'blog/models.py': models,
    'blog/forms.py': forms,
    'blog/views.py': views(lines),
    'blog/templates/blog/page.html': page,
    'blog/templates/blog/post_form.html': page,
  });

const view = (form: string) =>
  `def upload(request):\n    form = ${form}\n    return render(request, "blog/page.html", {"form": form})`;
const file = 'blog/views.py';

it.each(['Upload', 'PostForm', 'ImageForm', 'Child', 'forms.Upload'])(
  'reports %s without request.FILES',
  async (form) => {
    for (const data of [
      'request.POST',
      'request.POST or None',
      'request.POST, instance=post',
      'data=request.POST',
    ]) {
      const files = blog(view(`${form}(${data})`));
      await reports(requestFiles, files, [{ file, line: lineOf(files, file, 'form = ') }]);
    }
    const after = (await repaired(requestFiles, blog(view(`${form}(request.POST, instance=post)`))))[file];
    expect(after).toContain(`${form}(request.POST, request.FILES, instance=post)`);
  },
);

it('stays silent where the files are passed, or none are asked for', async () => {
  for (const form of [
    'Upload(request.POST, request.FILES)',
    'Upload(request.POST, files=request.FILES)',
    'Upload(data=request.POST, files=files)',
    'Upload(**kwargs)',
    'Upload(request.POST, **kwargs)',
    'Upload()',
    'Named(request.POST)',
    'Without(request.POST)',
    'TitleForm(request.POST)',
    'NoImage(request.POST)',
    'unknown.Form(request.POST)',
    'Upload(request.POST) if "x" in request.FILES else None',
  ]) {
    await staysSilent(requestFiles, blog(view(form)));
  }
  await staysSilent(requestFiles, project());
});

const post = '<form method="post" action="{% url "x" %}">{% csrf_token %}';
const page = 'blog/templates/blog/page.html';

it('reports a file input, and adds the attribute', async () => {
  const files = blog('', `<p>\n${post}<input type="file" name="a"></form>\n`);
  await reports(enctype, files, [
    { file: page, line: 2 },
    { file: 'blog/templates/blog/post_form.html', line: 2 },
  ]);
  const one = { ...files, 'blog/templates/blog/post_form.html': '' };
  expect((await repaired(enctype, one))[page]).toContain('<form enctype="multipart/form-data" method="post"');
});

it.each([
  '{{ form }}',
  '{{ form.as_p }}',
  '{{ form|crispy }}',
  '{{ form.image }}',
  '{% for f in form %}{{ f }}{% endfor %}',
  '{% bootstrap_form form %}',
])('reports a form class that is shown by %s', async (shown) => {
  const html = `${post}${shown}</form>`;
  await reports(enctype, blog(view('PostForm(request.POST, request.FILES)'), html), [
    { file: page, line: 1 },
  ]);
  for (const generic of [
    'class New(CreateView):\n    model = Post\n    fields = ["image"]',
    'class Edit(UpdateView):\n    model = Post\n    form_class = PostForm',
  ]) {
    await reports(enctype, blog(generic, html), [{ file: 'blog/templates/blog/post_form.html', line: 1 }]);
  }
});

it('stays silent about forms that upload nothing, or do it otherwise', async () => {
  const input = '<input type="file" name="a">';
  for (const html of [
    `<form method="post" enctype="multipart/form-data">${input}</form>`,
    `<form method="post" {% if form.is_multipart %}enctype="multipart/form-data"{% endif %}>${input}</form>`,
    `<form method="post" {{ attributes }}>${input}</form>`,
    `<form>${input}</form>`,
    `<form method="{{ method }}">${input}</form>`,
    `<form method="post" hx-post="/x" hx-encoding="multipart/form-data">${input}</form>`,
    `<form method="post" @submit.prevent="send">${input}</form>`,
    `${post}<input type="file"></form>`,
    `${post}<input type="file" name="a" form="other"></form>`,
    `${post}</form>${input}`,
    `${post}{# ${input} #}<!-- ${input} --></form>`,
    `${post}${input}</form><script>new FormData(document.forms[0])</script>`,
    `${post}<button formenctype="multipart/form-data">${input}</form>`,
  ]) {
    await staysSilent(enctype, blog('', html));
  }
  for (const lines of [
    view('TitleForm(request.POST)'),
    view('Upload()').replace('"form": form', '"other": form'),
    view('Upload()\n    form = other()'),
    'class New(CreateView):\n    model = Post\n    fields = ["title"]',
    'class New(CreateView):\n    model = Post\n    fields = FIELDS',
  ]) {
    await staysSilent(enctype, blog(lines, `${post}{{ form.as_p }}</form>`));
  }
  await staysSilent(enctype, blog(view('PostForm()'), `${post}{{ form.title }}</form>{{ form.as_p }}`));
});

it('reports addresses written by hand where files have hashes', async () => {
  const html =
    '<link href="/static/a.css">\n<script src="/static/b.js"></script><a href="/static-pages/">x</a>';
  await reports(hardcoded, withPages({ 'templates/a.html': `\n${html}` }, manifest), [
    { file: 'templates/a.html', line: 2 },
  ]);
  await staysSilent(hardcoded, withPages({ 'templates/a.html': html }));
  for (const other of [
    '<a href="/static-pages/">',
    '{# <img src="/static/a.png"> #}',
    '<img src="{% static "a.png" %}">',
    'url is /static/a.css',
  ]) {
    await staysSilent(hardcoded, withPages({ 'templates/a.html': other }, manifest));
  }
  const elsewhere = `${manifest}STATIC_URL = "https://cdn.example.org/static/"\n`;
  await staysSilent(hardcoded, withPages({ 'templates/a.html': html }, elsewhere));
});
