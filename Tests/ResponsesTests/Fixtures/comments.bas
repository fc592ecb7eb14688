Function Url(p As String) As String
  Url = ConvertToURL(p)
End Function

Function FindText(doc, words As String)
  Dim d
  d = doc.createSearchDescriptor()
  d.SearchString = words
  d.SearchCaseSensitive = True
  FindText = doc.findFirst(d)
End Function

Function Annotate(doc, words As String, says As String, author As String, day As Integer)
  Dim r, a, dt
  r = FindText(doc, words)
  a = doc.createInstance("com.sun.star.text.textfield.Annotation")
  a.Author = author
  a.Initials = Left(author, 1)
  a.Content = says
  Dim t As New com.sun.star.util.DateTime
  t.Year = 2026 : t.Month = 3 : t.Day = day : t.Hours = 10 : t.Minutes = 5
  a.DateTimeValue = t
  r.Text.insertTextContent(r, a, True)
  Annotate = a
End Function

Sub Main(src As String, dst As String, saved As String)
  Dim a(0) As New com.sun.star.beans.PropertyValue
  a(0).Name = "Hidden" : a(0).Value = True
  Dim b(0) As New com.sun.star.beans.PropertyValue
  b(0).Name = "FilterName" : b(0).Value = "MS Word 2007 XML"
  doc = StarDesktop.loadComponentFromURL(Url(src), "_blank", 0, a())
  doc.storeToURL(Url(saved), b())
  Dim one, two
  one = Annotate(doc, "promises between the partners", "We disagree: not with us.", "Ann Reed", 14)
  two = Annotate(doc, "who decides about the pooled fund.", "Correct: it is settled.", "Ann Reed", 15)
  a2 = Annotate(doc, "They said they would, and they did.", "Please withdraw this quote.", "Kim Low", 16)
  a3 = Annotate(doc, "what the pooled fund holds", "Add: and who may leave it.", "Kim Low", 17)
  two.Resolved = True
  doc.RecordChanges = True
  Dim f
  f = FindText(doc, "Some interviewees")
  f.String = "Most interviewees"
  f = FindText(doc, "one account")
  f.String = ""
  f = FindText(doc, "several left it open.")
  f.collapseToEnd()
  f.Text.insertString(f, " Carers did so too.", False)
  doc.RecordChanges = False
  doc.storeToURL(Url(dst), b())
  doc.close(True)
End Sub
