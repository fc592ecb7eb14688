import StudyWeb
import Testing
