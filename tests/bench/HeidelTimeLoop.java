import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.file.Files;
import java.nio.file.Path;

/** HeidelTime over many articles in one process: arguments are its config.props and a file with articles between form feeds. */
public class HeidelTimeLoop {
    public static void main(String[] arguments) throws Exception {
        HeidelTimeStandalone heideltime = new HeidelTimeStandalone(
            Language.VIETNAMESE, DocumentType.NARRATIVES, OutputType.TIMEML, arguments[0], POSTagger.NO, false);
        for (String article : Files.readString(Path.of(arguments[1])).split("\f")) {
            heideltime.process(article);
        }
    }
}
