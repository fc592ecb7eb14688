import StudyModel
