import subprocess,re,sys,glob,os
def norm(s): return re.sub(r'\s+','',s)
import json
txt={k:v for k,v in json.load(open('/tmp/words.json')).items()}
for f,words in txt.items():
    p='/tmp/pdfsite/pdf/'+f
    for mode in (['-raw'],[],['-layout']):
        out=subprocess.run(['pdftotext']+mode+[p,'-'],capture_output=True,text=True).stdout
        out=re.sub(r'\n\d+\n','\n',out.replace('\f','\n'))
        out=re.sub('\u00ad\\s*','',out)
        a=norm(out); b=norm(words)
        i=a.find(b)
        if i<0:
            # first diff
            s=a.find(b[:15]);
            j=0
            if s>=0:
                while j<len(b) and s+j<len(a) and a[s+j]==b[j]: j+=1
            print(f,mode,'DIFF at',j,'of',len(b),'|',a[s+j-20:s+j+30],'|',b[j-20:j+30])
        else: print(f,mode,'ok')
